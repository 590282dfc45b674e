# 在哪个网络中主持课堂：应用与命令行。

hosting-network = 网络
hosting-network-all = 本机所在的所有网络
hosting-network-alone = 无：仅限本机，用于试用
hosting-no-address = 本机已不在所选网络中。请在“更多设置”中重新选择。

command-host-behind-proxy = 前置代理的地址或网络：采信它所说的来访者地址（默认不采信任何代理）；可重复
command-host-proxy-wrong = --behind-proxy：得到 { $found }，应为地址或网络，例如 127.0.0.1 或 10.0.0.0/8。
host-no-address = { $address } 不是本机的地址。本机地址：{ $addresses }。

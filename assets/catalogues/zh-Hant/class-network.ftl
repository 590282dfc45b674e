# 在哪個網路中主持課堂：應用程式與命令列。

hosting-network = 網路
hosting-network-all = 本機所在的所有網路
hosting-network-alone = 無：僅限本機，用於試用
hosting-no-address = 本機已不在所選的網路中。請在「更多設定」中重新選擇。

command-host-behind-proxy = 前置代理的位址或網路：採信它所說的來訪者位址（預設不採信任何代理）；可重複
command-host-proxy-wrong = --behind-proxy：得到 { $found }，應為位址或網路，例如 127.0.0.1 或 10.0.0.0/8。
host-no-address = { $address } 不是本機的位址。本機位址：{ $addresses }。

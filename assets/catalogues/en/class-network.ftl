# The network that a class is hosted in: of the app, of the command line.

hosting-network = Network
hosting-network-all = all that this computer is in
hosting-network-alone = none: this computer alone, to try it
hosting-no-address = This computer isn’t in the chosen network any more. Choose it again under “More settings”.

command-host-behind-proxy = address or network of a proxy in front: what it says of who asks is believed (nobody is); may be repeated
command-host-proxy-wrong = --behind-proxy: found { $found }, expected an address or a network, such as 127.0.0.1 or 10.0.0.0/8.
host-no-address = { $address } isn’t an address of this computer. It has { $addresses }.

"""The world: a quarterly stochastic economy with a central bank's books and a weekly money market. Pure numpy."""

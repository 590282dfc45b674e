"""cbgame: a central-bank game with an honest macroeconomic model and working money-market plumbing."""

__version__ = "0.1.0"

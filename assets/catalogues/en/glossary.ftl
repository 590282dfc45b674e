### The glossary: its cards, its page, and the list of terms to choose from.

glossary-title = Glossary
glossary-card = Glossary: { $term }
glossary-count = { $count ->
    [one] One term
   *[other] { $count } terms
}
glossary-why = Why it matters
glossary-related = See also
glossary-pin = Pin
glossary-unpin = Unpin
glossary-pin-hint = A pinned card stays while you play (P)
glossary-in-page = In the glossary
glossary-earlier = Earlier
glossary-later = Later
glossary-search = Search the glossary
glossary-nothing = No card has these words.
glossary-here = Terms on this screen
glossary-which = What does it mean?
glossary-which-hint = Type to search, arrows to choose, Enter to open.
glossary-has-card = Has a glossary card: a click opens it, or the key G.
glossary-in-text = Words with a glossary card: { $terms }. The key G lists them.

glossary-group-plumbing = Money-market plumbing
glossary-group-instruments = Instruments
glossary-group-books = The central bank's books
glossary-group-words = Words as an instrument
glossary-group-economy = The economy
glossary-group-markets = Markets
glossary-group-crises = Crises
glossary-group-institutions = Institutions
glossary-group-game = The game

keys-explain = What does this mean? Shift+F1 while typing
keys-cards = To the open cards, and back to the page
keys-pin = Pin the card in focus
keys-glossary = Glossary: back, forward

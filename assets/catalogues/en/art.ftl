# What the drawings show, for those who hear the screen: one of every level, one of every emergency.

home-picture-soft-landing = A glider with long wings comes down between two dotted lines onto a runway; the sun is low.
home-picture-dotcom = Large soap bubbles float over a city of antennas; one of them has just burst.
home-picture-disinflation = A town under snow. The thermometer that towers over it stands far below the mark where it stood before.
home-picture-housing-bust = Houses with red roofs stand on a hill that is hollow and rests on a few props; the one in the middle is tipping in.
home-picture-long-exit = A staircase winds out of a deep well; its steps grow smaller towards the light.
home-picture-pandemic = An empty square between dark houses; its fountain alone is at work, and gives light.
home-picture-inflation-surge = The tide pours over a sea wall while ships queue before the cranes of a port.
home-picture-ample-landing = Below mountains a spare basin has all but drained into a reservoir that is still full.
home-picture-stagflation = A ship seen from behind, with one sail set for the hot wind and one for the cold.
home-picture-political-pressure = Tugs pull with taut cables at a lighthouse. It leans a little, and its beam stays level.
home-picture-sandbox = A raked bed of sand seen from above, with a stone, a block, a ball and the rake.
home-picture-first-qe = The top terrace brims with water, its three gates are shut, and the fields below are dry.
home-picture-yield-curve-control = Kites rise along a curve. The red one in the middle is held down by a taut line and a post.
home-picture-whatever-it-takes = The pieces of a bridge drift apart in the water; the cables of one tall pylon hold them.
home-picture-gilt-spiral = Dominoes fall one after another along a spiral towards its centre; one red block stops them.
home-picture-small-open = A small island keeps calm water behind its breakwater while great swells come from both sides.

crisis-picture-repo-squeeze = A pipe narrows to a throat; pressure bursts out of it, and little flows beyond.
crisis-picture-taper-tantrum = A tap is turned back a little, and a whole line of birds takes off.
crisis-picture-pandemic = A street whose shutters are all down, with empty benches and one lamp alight.
crisis-picture-credit-crunch = Boats lie fast in ice that has closed over a river.
crisis-picture-bank-run = A long queue of people before one open door.
crisis-picture-dash-for-cash = Sheets of paper fly from everywhere towards one lit slot in a wall.
crisis-picture-leverage-spiral = A small weight on a long lever; at the other end a stack of blocks begins to slide.
crisis-picture-de-anchoring = A ship drifts; its anchor drags a furrow along the bottom of the sea.
crisis-picture-equity-crash = A slab of snow breaks from a peak and comes down above two small houses.
crisis-picture-housing-bust = A row of houses, each sunk deeper into the ground than the one before.
crisis-picture-supply-shock = Seen from above, a laden ship lies across a canal, and others wait on both sides.
crisis-picture-currency-shock = A lock with water high on one side and low on the other; its gate bends and leaks.
crisis-picture-political-attack = Great horns on both sides are turned on one small house; its light stays on.

# What a class's host says when it can't do what was asked.

classroom-out-of-turn = That can’t be done at this moment.
classroom-late = This round is closed. The next one is open.
classroom-other-decision = Something else was decided here already, and it stands.
classroom-paused = The class is paused.
classroom-ended = The class has ended.
classroom-removed = The teacher has taken this seat out of the class.
classroom-spectator = You joined later and are watching this class.
classroom-no-class = No class has this code.
classroom-no-seat = There is no such seat in this class.
classroom-no-level = There is no level called { $level } here.
classroom-setting = These settings don’t fit together: { $why }
classroom-no-token = You haven’t joined this class on this device.
classroom-teacher-only = Only the teacher can do this.
classroom-not-returned = The name, the code or the PIN isn’t right.
classroom-nickname-unfit = A name has 1 to { $most } visible characters.
classroom-nickname-taken = Somebody in this class has this name already.
classroom-team-missing = Choose a team.
classroom-team-full = This team is full: { $most } people are in it.
classroom-full = The class is full: it has { $most } seats.
classroom-not-json = The request must be JSON.
classroom-too-large = The request is too large.
classroom-origin = The request came from another site.
classroom-no-address = There is nothing at this address.
classroom-no-method = This address can’t be asked that way.
classroom-store-failed = The class can’t be saved: { $why }. Nothing was changed; try again.
classroom-failed = Something went wrong on the host. Nothing was changed.

# The command line.

command-host-about = host a class on the network
command-host-level = a level; without one, the class that was interrupted goes on
command-host-title = the class’s name
command-host-port = port to listen at (8470; 0: any that is free)
command-host-address = address to listen at (every interface; 127.0.0.1: this computer alone)
command-host-seed = the luck’s number (drawn where it isn’t given)
command-host-pacing = who ends a round: teacher, timed or free
command-host-seconds = seconds a round, timed; in free pacing, for the whole class (240)
command-host-shown = what others see on the board: names, nicknames or ranks
command-host-late = what becomes of who joins late: hold or spectator
command-host-teams = people play in teams
command-host-committee = teams vote on their chair’s proposal
command-host-forecasts = ask for a forecast each round
command-host-justifications = ask for a reason each round
command-host-bot = a rule that plays along; may be given several times
command-host-database = a database server: postgresql+asyncpg://… (a file in the player’s folder)
command-host-processes = processes that play the seats (one to a processor)
command-host-attached = end when standard input closes

host-port-taken = Port { $port } can’t be used: { $why }. Choose another with --port.
host-nothing-to-resume = No class was interrupted here. Name a level to begin one.
host-address = Address   { $address }
host-code = Code      { $code }
host-pin = PIN       { $pin }   (for you alone: it gives a seat back on another device)
host-commands = Type { $commands }.
host-no-command = Known are { $commands }.
host-state = { $stage } · round { $round } of { $rounds } · { $decided } of { $playing } have decided
host-stage-lobby = lobby
host-stage-deciding = deciding
host-stage-closing = closing
host-stage-ended = ended
host-stage-paused = paused

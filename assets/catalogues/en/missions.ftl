# What a level hands over in time, and its missions.

fault-no-gain = found { $found }, which gives no more than { $before } did: a gain takes nothing away
fault-not-after = found { $found }, expected a quarter after { $before }

brief-missions = Missions
brief-mission = { $number }  { $title } (from { $quarter })
    { $task }
brief-gained = From { $quarter }: { $instruments }

desk-mission = Mission { $number } of { $missions }: { $title }
desk-mission-learned = Learned: { $learned }
desk-gained = New in hand: { $instruments }

home-picture-first-day = A doorway full of light at the end of three steps, between tall columns, and someone about to go in.

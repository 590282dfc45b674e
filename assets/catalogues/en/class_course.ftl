# How a class goes on without those who are away, and how it ends.

committee-deputy = { $deputy } has the chair for this quarter, in place of { $chair }, who was away.
class-bar-free = Class · quarter { $round } of { $rounds }, at your own pace · { $decided } of { $of } have finished
class-waiting-finished = { $decided } of { $of } have finished.
class-room-free = Class · each at their own pace · { $decided } of { $of } have finished
class-room-finished = All { $of } have finished: time to debrief together.
console-together = Debrief together
console-state-finished = has finished
review-looking = Which of your decisions earned and which cost most is being found out. It appears here by itself.

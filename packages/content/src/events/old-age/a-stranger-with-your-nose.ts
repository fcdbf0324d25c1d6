import { defineEvent } from '../../define-event.ts'

export const aStrangerWithYourNose = defineEvent({
  id: 'a-stranger-with-your-nose',
  kind: 'question',
  category: 'health',
  title: 'A stranger with your nose',
  stages: ['oldAge'],
  age: { from: 70 },
  cast: { child: { relation: ['son', 'daughter'], age: { from: 28 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'drew-the-clock', daysAgo: 200 },
        { kind: 'remembers', what: 'the-white-labels', daysAgo: 400 },
        { kind: 'remembers', what: 'talks-around-it', daysAgo: 400 },
        { kind: 'remembers', what: 'signed-while-it-was-yours', daysAgo: 400 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'There is a person in the kitchen with your nose, making coffee, in a coat. It’s someone you are very fond of. That much is quite certain. You stand in the door and wait for the name as for a bus. “Morning,” says the person. Later you will be told that it was {child}.',
  ],
  options: [
    {
      id: 'ask',
      text: '“Forgive me: who are you?”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} sets down the can. {child.They} {child|says|say} {child.their} name, and yours, and what the two have to do with one another, slowly, as a thing that will have to be said again. {child.They} {child|pours|pour} out two cups. {child.Their} hand is steady until the second.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Say that it smells good, and wait',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'By the second cup it’s there, it comes in and hangs up its hat: {child}. Of course. You say it twice, in the middle of something else. {child} turns around with the sugar. “What?” “Nothing. {child}.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'It doesn’t come. You talk about the weather, and the garden. {child} goes along with it. You take your leave of each other at the door, courteously; from the window you see someone sitting in a car with both hands in front of the face.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'labels',
      text: 'Look for the label',
      conditions: [{ kind: 'remembers', what: 'the-white-labels' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'LAMP, STAIRS. There is none on the person. You go and get the roll and the pen. {child} understands, {child.they} {child|takes|take} it from you, writes, in capitals, and sticks it on {child.their} own forehead. You laugh until the coffee boils over.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'familiarity', role: 'child', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'sheet',
      text: 'Fetch the sheet that you both signed',
      conditions: [{ kind: 'remembers', what: 'signed-while-it-was-yours' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s all down there: what’s to be done and when. And at the very bottom, in your hand, from when you were still certain: “If I don’t know you, I do.” {child} has it by heart. {child.They} {child|lets|let} you read it out.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 12 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'joke',
      text: '“As a great man once said”',
      conditions: [{ kind: 'remembers', what: 'talks-around-it' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“What did he say?” asks {child}. No one’s asked you that. The great man has nothing. The two of you stand there. Then {child} puts {child.their} arms around you, coat and all, and the whatsit, our friend, what’s-their-name, it’s all one: it holds.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'forget', what: 'talks-around-it' },
          ],
        },
      ],
    },
    {
      id: 'clock',
      text: 'Draw {child.them} the clock',
      conditions: [{ kind: 'remembers', what: 'drew-the-clock' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’ve gone on practicing. All the numbers are on one side by now, they’re having a party there. {child} looks at it as you used to look at {child.theirs}. It goes on the refrigerator.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
  ],
})

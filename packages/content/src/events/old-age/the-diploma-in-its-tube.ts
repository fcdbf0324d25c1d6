import { defineEvent } from '../../define-event.ts'

export const theDiplomaInItsTube = defineEvent({
  id: 'the-diploma-in-its-tube',
  kind: 'question',
  category: 'family',
  title: 'In its tube',
  stages: ['middleAge', 'oldAge'],
  age: { from: 50 },
  cast: { child: { relation: ['son', 'daughter'], age: { from: 28 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'made-them-finish', role: 'child', daysAgo: 3500 },
        { kind: 'remembers', what: 'let-them-leave-school', role: 'child', daysAgo: 3500 },
        { kind: 'remembers', what: 'the-room-over-the-garage', role: 'child', daysAgo: 3500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'ask' },
  text: [
    '{child} has a shop now, with four lifts, and {child.their} name over the door in letters that light up. It’s the opening. There is a keg. {child.They} {child|takes|take} you into the office by the elbow: there’s a nail in the wall, with nothing on it.',
  ],
  options: [
    {
      id: 'ask',
      text: 'Ask what’s to go there',
      outcomes: [
        {
          chance: 1,
          text: [
            '“I’d thought you might have something,” says {child}. You go through your pockets, quite seriously. There’s a photograph: {child.they} {child|is|are} four, under a tricycle, with a spoon.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 7 },
          ],
        },
      ],
    },
    {
      id: 'tube',
      text: 'Take the tube out from under your coat',
      conditions: [{ kind: 'remembers', what: 'made-them-finish', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’ve had it in the closet all this time. “Here. It’s yours,” {child.they} had said. “Here,” you say, “it’s yours.” It won’t lie flat anymore. {child} hangs it up curled, with four nails; customers take it for a license.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'fine',
      text: 'Ask whether it was fine',
      conditions: [{ kind: 'remembers', what: 'let-them-leave-school', role: 'child' }],
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“There’s this one night, every spring,” {child} says, “I dream I’ve got to send off forms.” {child.They} {child|shrugs|shrug}; {child.their} name flickers outside, goes on. “It was fine. You said yes. You’ve no idea what that’s like, when you’re that age, and somebody says yes.”',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 9 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“I have a girl for the letters,” {child} says. “She reads them to me.” {child.They} {child|says|say} it very lightly. You had said yes. It had been so good to say it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'familiarity', role: 'child', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'light',
      text: 'Say that you used to drive by, and there was always a light on',
      conditions: [{ kind: 'any', of: [{ kind: 'remembers', what: 'the-room-over-the-garage', role: 'child' }] }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“I know,” says {child}. “I left it on. I knew your muffler.” {child.They} {child|hangs|hang} the key to that room on the nail: {child.they} {child|has|have} bought the place.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
  ],
})

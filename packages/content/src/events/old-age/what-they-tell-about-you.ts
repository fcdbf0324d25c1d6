import { defineEvent } from '../../define-event.ts'

export const whatTheyTellAboutYou = defineEvent({
  id: 'what-they-tell-about-you',
  kind: 'question',
  category: 'family',
  title: 'What they tell about you',
  stages: ['oldAge'],
  age: { from: 65 },
  cast: { child: { relation: ['son', 'daughter'], age: { from: 28 } } },
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'laugh' },
  text: [
    'They’ve all come, for your birthday, there’s cake on every surface. {child} has had two glasses and taps on the third. “I’d like to tell you,” says {child}, with a look at you from the side, “what it was like.”',
  ],
  options: [
    {
      id: 'laugh',
      text: 'Laugh, whatever comes',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s the one with the borrowed trailer. You come off well in it, there’s nothing of it that is true. You laugh, you look around: they are all laughing, with your teeth.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'first',
      text: 'Tap your own glass, and tell it first',
      energyCost: 2,
      outcomes: [
        {
          chance: 1,
          text: [
            'You say what you did wrong, by decades. You have prepared it for years. It lasts as long as a song, and when you sit down it’s quiet, and then {child} says: “You forgot the vest.”',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'door',
      text: '“Tell them about the hinges”',
      conditions: [{ kind: 'remembers', what: 'took-the-door', role: 'child' }],
      outcomes: [
        {
          chance: 0.6,
          text: [
            '{child} does. A week, like an animal in a diorama! The small ones scream with joy. Only {child} and you aren’t laughing, you look across at each other over all that cake. “Sorry,” you say, without a sound. {child} lifts the glass by half an inch.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'forget', what: 'took-the-door' },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“I wasn’t going to,” says {child}. {child.They} {child|puts|put} down the glass. It appears there are things that aren’t told after two glasses.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'motor',
      text: '“I built the motor”',
      conditions: [{ kind: 'remembers', what: 'built-the-motor', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You have carried that around since fifth grade. “We KNOW,” say four people. {child} had been asked, in front of everyone, how it worked. {child.They} went home, you learn now, and took the thing apart behind the locked door, to find out.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 7 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: '“I pushed you onto that stage”',
      conditions: [{ kind: 'remembers', what: 'pushed-from-behind', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“From behind,” says {child}. “I can still feel it, the hand.” {child.They} {child|thinks|think}. “When I’ve got to go in somewhere, I’ll stand there and wait for it.” You can’t make out whether that’s a reproach. {child} can’t either.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'chin',
      text: '“Show them your chin”',
      conditions: [{ kind: 'remembers', what: 'the-nick-in-the-chin', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The nick is still there, white. “I said go on,” you tell them. “I said, go on, and there was blood.” {child} puts up a finger, feels for it. “I don’t remember the blood,” {child.they} {child|says|say}. “I remember the go on.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 11 },
            { kind: 'affinity', role: 'child', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'hall',
      text: '“I said no, and the other one said yes”',
      conditions: [{ kind: 'remembers', what: 'said-no-in-the-hall', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“You were the only one I could ask,” says {child}, “as you’d say no. You’ve no idea how restful that was.” You hadn’t. You’d thought that you were the wall of that house; and {child.they} had been leaning on it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'affinity', role: 'child', by: 7 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 70, gauges: { happiness: 50, social: 50 } },
      choose: 'laugh',
      roll: 0,
      expect: { gauges: { happiness: 6, social: 5 } },
    },
  ],
})

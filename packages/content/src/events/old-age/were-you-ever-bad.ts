import { defineEvent } from '../../define-event.ts'

export const wereYouEverBad = defineEvent({
  id: 'were-you-ever-bad',
  kind: 'question',
  category: 'family',
  title: 'Bad',
  stages: ['oldAge'],
  age: { from: 66 },
  cast: { baby: { relation: ['grandson', 'granddaughter'], age: { from: 6, to: 12 } } },
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'no' },
  text: [
    '{baby} has been sent to you for the day, because of something. {baby.They} won’t say what. At noon, over the noodles: “Were you ever bad?” It’s asked with such professional interest that you put down the fork.',
  ],
  options: [
    {
      id: 'no',
      text: '“Not that I remember”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{baby} nods. {baby.They} had thought so. {baby.They} {baby|eats|eat} up {baby.their} noodles and is quite alone.',
          ],
          effects: [
            { kind: 'affinity', role: 'baby', by: -3 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'once',
      text: 'Tell {baby.them} the worst one',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You hadn’t planned to. {baby} stops chewing. “And then?” Then nothing, you say, that was it, they never found out. {baby} breathes through {baby.their} mouth. Mine’s not that bad, {baby.they} {baby|says|say}.',
          ],
          effects: [
            { kind: 'familiarity', role: 'baby', by: 12 },
            { kind: 'affinity', role: 'baby', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '{baby} carries it home. At supper it’s told, with gestures. Your own child calls at eight: “You did WHAT?”',
          ],
          effects: [
            { kind: 'familiarity', role: 'baby', by: 6 },
            { kind: 'affinity', role: 'baby', by: 6 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'pony',
      text: 'Tell {baby.them} about Admiral',
      conditions: [{ kind: 'remembers', what: 'buried-admiral' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There’d been a pony, you say. That is, there hadn’t. You tell how he died, and about the card they all drew for you, what a good likeness it was. {baby} laughs so hard that a noodle comes out. Then it comes out, too: what {baby.theirs} is called, and that it’s a shark.',
          ],
          effects: [
            { kind: 'familiarity', role: 'baby', by: 14 },
            { kind: 'affinity', role: 'baby', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 9 },
          ],
        },
      ],
    },
    {
      id: 'pig',
      text: 'Go and see the pig',
      conditions: [{ kind: 'remembers', what: 'owns-a-pig' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It is not the same pig; the farmer’s daughter points that out, they have had four since then by that name. You’ve brought apples. {baby} tells it to the pig: all of it, in a low voice, over the gate. You look at the hills.',
          ],
          effects: [
            { kind: 'affinity', role: 'baby', by: 11 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'jury',
      text: 'Say that you once were not sure, for three days',
      conditions: [{ kind: 'remembers', what: 'was-not-sure' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There was a man, you say, and twelve of us, and everyone knew that he was bad. {baby} wants to know how it came out. “That’s it,” you tell {baby.them}: “I sat there.” In the evening {baby} says it to {baby.their} parents at the door: that {baby.they} {baby|isn’t|aren’t} sure it was {baby.them}. They sit down.',
          ],
          effects: [
            { kind: 'familiarity', role: 'baby', by: 9 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'baby', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'pages',
      text: 'Give {baby.them} the other fifty-eight pages',
      conditions: [{ kind: 'remembers', what: 'wrote-it-down' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Is it in there?” It’s in there. They’d only printed the flood. {baby} reads until dark, lying on the floor, moving {baby.their} lips. From time to time {baby.they} {baby|looks|look} up at you the way people look at a house where there’s been a crime.',
          ],
          effects: [
            { kind: 'familiarity', role: 'baby', by: 14 },
            { kind: 'affinity', role: 'baby', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 7 },
          ],
        },
      ],
    },
    {
      id: 'window',
      text: 'Tell {baby.them} about a window',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'got-away-with-it' },
            { kind: 'remembers', what: 'owned-up' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'A ball, a window, a kitchen with a person in it who already knew. {baby} wants to hear who said it first, and how long it took. “It felt longer than it was,” you say. After the noodles {baby} asks whether your phone works, and carries it into the other room.',
          ],
          effects: [
            { kind: 'familiarity', role: 'baby', by: 8 },
            { kind: 'affinity', role: 'baby', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 70, memory: ['buried-admiral'], gauges: { happiness: 50 } },
      choose: 'pony',
      roll: 0,
      expect: { gauges: { happiness: 9 } },
    },
  ],
})

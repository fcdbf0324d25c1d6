import { defineEvent } from '../../define-event.ts'

export const whatIsThereToSay = defineEvent({
  id: 'what-is-there-to-say',
  kind: 'question',
  category: 'love',
  title: 'What is there to say',
  stages: ['oldAge'],
  age: { from: 68 },
  cast: { partner: { relation: ['spouse', 'partner'], age: { from: 60 } } },
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'They’ve given {partner} something for the night. You have brought the chair up to the bed. The nurse says that {partner.they} can probably hear. You’ve talked to each other for so many years, about the boiler, about whose turn it was. Now the whole room waits.',
  ],
  options: [
    {
      id: 'nothing',
      text: 'Say nothing; hold the foot',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s the left, it was always cold. You’ve got it in both hands under the blanket. Toward four it moves: {partner.they} {partner|pushes|push} you, as {partner.they} {partner|does|do}, to make you turn over. {partner} gets through that night, and is brought home on the Friday.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 12 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'love',
      text: 'Say it',
      outcomes: [
        {
          chance: 1,
          text: [
            'The three words. They’re like the good china, they’ve been used so seldom that there’s nothing chipped on them. In the morning {partner.they} {partner|opens|open} one eye: “I heard that.” {partner.They} {partner|comes|come} home on Friday. You don’t hear the end of it.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 16 },
            { kind: 'gauge', of: 'happiness', by: 9 },
          ],
        },
      ],
    },
    {
      id: 'boiler',
      text: 'Tell {partner.them} about the boiler',
      outcomes: [
        {
          chance: 1,
          text: [
            'That the man’s been. That it was the valve. You get into your stride: what he charged, what you said to him. The lines on the screen become quite even. It’s how you have always said it, and {partner.they} {partner|has|have} never not understood. On Friday {partner.they} {partner|comes|come} home, and checks the valve.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 12 },
            { kind: 'familiarity', role: 'partner', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'sink',
      text: 'Say the other thing',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'said-no-at-the-sink', role: 'partner' },
            { kind: 'remembers', what: 'neither-yes-nor-no', role: 'partner' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.5,
          text: [
            'You tell it to the sheet. The hotel, the hallway, five in the morning, that it was once. When you look up, {partner.their} eyes are open. “Finally,” {partner.they} {partner|says|say}, quite clearly. “What did you think I’ve been waiting for.” {partner.They} {partner|comes|come} home on Friday, the two of you go about very carefully for a while, like people with new floors.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -20 },
            { kind: 'familiarity', role: 'partner', by: 14 },
            { kind: 'affinity', role: 'partner', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'forget', what: 'said-no-at-the-sink' },
            { kind: 'forget', what: 'neither-yes-nor-no' },
          ],
        },
        {
          chance: 0.5,
          text: [
            'You tell it to the sheet. The lines run on. In the morning {partner.they} {partner|is|are} thirsty, and knows of nothing, and comes home on Friday. You’ve said it. You can’t say it again.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'forget', what: 'said-no-at-the-sink' },
            { kind: 'forget', what: 'neither-yes-nor-no' },
          ],
        },
      ],
    },
    {
      id: 'once',
      text: 'Thank {partner.them} for what {partner.they} did with the answer',
      conditions: [{ kind: 'remembers', what: 'said-yes-at-the-sink', role: 'partner' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had asked for everything, at that sink, and handed {partner.them} a glass. {partner.They} kept you. It had taken a year, at all hours. You say so, at four in the morning, and get no answer; only that the hand, which lies on its back, is turned over, and that’s for you to put yours in. On Friday {partner.they} {partner|is|are} home.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 18 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'happiness', by: 10 },
          ],
        },
      ],
    },
    {
      id: 'ice',
      text: 'Tell {partner.them} what you heard from the ice machine',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'the-call-from-the-ice-machine', role: 'partner' },
            { kind: 'remembers', what: 'stayed-in-the-hall', role: 'partner' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'A washer, a wrench; or a sink on a small screen. {partner.They} never knew what it had held you back from. You tell it all now, the key card, the hallway, how near it had been, and that it’d been {partner.them}. “I know about the key card,” {partner} says at six, thickly. “You talked in your sleep for years.” Home on Friday.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 14 },
            { kind: 'familiarity', role: 'partner', by: 10 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 74, gauges: { stress: 50, happiness: 50 } },
      choose: 'nothing',
      roll: 0,
      expect: { gauges: { stress: -4, happiness: 5 } },
    },
  ],
})

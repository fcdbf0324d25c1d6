import { defineEvent } from '../../define-event.ts'

export const aPictureOfTheLake = defineEvent({
  id: 'a-picture-of-the-lake',
  kind: 'question',
  category: 'love',
  title: 'The lake',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: ['spouse', 'partner'] } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'nine-months-of-weekends', role: 'partner', daysAgo: 1800 },
        { kind: 'remembers', what: 'said-take-it-standing-up', role: 'partner', daysAgo: 1800 },
        { kind: 'remembers', what: 'asked-them-to-stay', role: 'partner', daysAgo: 1800 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 26 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'look' },
  text: [
    'There’s a feature about it in a magazine at the dentist’s: the lake, with docks, and people in fleece. {partner} has turned the page to you without a word and is looking straight ahead, at the fish tank.',
  ],
  options: [
    {
      id: 'look',
      text: 'Look at the picture for as long as it takes',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a nice lake. It’s somewhat smaller than yours. When they call your name you tear the page out, and the receptionist pretends to need something from a drawer.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: '“I asked you to stay, and I never thanked you for it.”',
      conditions: [{ kind: 'remembers', what: 'asked-them-to-stay', role: 'partner' }],
      outcomes: [
        {
          chance: 0.65,
          modifiers: [{ when: { kind: 'affinity', role: 'partner', from: 55 }, times: 1.4 }],
          text: [
            '“You did,” says {partner}. “Every morning for a year you got up first and made the coffee. You hate getting up first.” So it had been seen. You’d thought that you were being sly.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 14 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
        {
          chance: 0.35,
          text: [
            '{partner} takes the magazine back and closes it over one finger. “I look them up, sometimes,” {partner.they} {partner|says|say}. “The one who got it. She has a boat.” You’re both called in, to two different chairs.',
          ],
          effects: [
            { kind: 'familiarity', role: 'partner', by: 8 },
            { kind: 'affinity', role: 'partner', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'pie',
      text: 'Name the rest stops, in order, by their pie',
      conditions: [{ kind: 'remembers', what: 'nine-months-of-weekends', role: 'partner' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Rhubarb,” you say. “Then the sour one. Then the place that was out of pie.” {partner} has the fourth, and the fifth. On Saturday you get into the car with a thermos and do them all again, northbound, in no hurry to arrive.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 12 },
            { kind: 'familiarity', role: 'partner', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'money', by: -12000 },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Get up, walk around the chairs, and sit down in front of {partner.them}',
      conditions: [{ kind: 'remembers', what: 'said-take-it-standing-up', role: 'partner' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes {partner} a second. “Oh, now you sit,” {partner.they} {partner|says|say}, and begins to laugh, with a numb lip. You ask it properly then, years late: did you want it? It was the lake, mostly. It was to see your face.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 10 },
            { kind: 'familiarity', role: 'partner', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
  ],
})

import { defineEvent } from '../../define-event.ts'

export const theSevenOhFive = defineEvent({
  id: 'the-seven-oh-five',
  kind: 'question',
  category: 'love',
  title: 'Between trains',
  stages: ['middleAge', 'oldAge'],
  cast: { partner: { relation: ['spouse', 'partner'] } },
  conditions: [{ kind: 'remembers', what: 'between-trains', role: 'partner', daysAgo: 1400 }],
  trigger: { kind: 'draw', weight: 28 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'tray' },
  text: [
    'It has been a bad week: a scan, a wait, another scan. They’ve sat you both in a corridor on plastic chairs, with one chair between you for the coats. {partner} lifts the coats off it. “Is this taken?” {partner.they} {partner|asks|ask}.',
  ],
  options: [
    {
      id: 'tray',
      text: 'Take {partner.them} by the hand',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a warm hand, a little rough, with the ring turned in. You hold it until your name is called, and a bit longer, so that they have to call it again. It’s nothing, in the scan. It’s a shadow off a rib.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 6 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'train',
      text: '“I’ve got a train at seven-oh-five,” you say',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Plumbing supplies,” says {partner}, and shakes your hand. “I expect you’re married.” You say that you are, thank God. A nurse looks up from her chart, and down again. When the doctor comes out he finds two people in a corridor, laughing, and checks the name. It’s nothing. You miss your train.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 12 },
            { kind: 'familiarity', role: 'partner', by: 6 },
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'afraid',
      text: 'Say that you cannot play today',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Nor can I,” says {partner}. “I’d only got the one line.” You sit with the coats on your knees, like people on a bench in a station with the lights off. They call you at four. It’s nothing, and you’re cross with it all evening.',
          ],
          effects: [
            { kind: 'familiarity', role: 'partner', by: 10 },
            { kind: 'affinity', role: 'partner', by: 4 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
  ],
})

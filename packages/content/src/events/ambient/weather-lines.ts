import { defineAmbient } from '../../define-ambient.ts'

export const weatherLines = defineAmbient({
  category: 'season',
  title: 'The weather',
  stages: ['childhood', 'adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  lines: [
    {
      id: 'weather-first-snow',
      conditions: [{ kind: 'season', in: ['winter'] }],
      text: [
        'It snows in the night. In the morning all the cars are the same car.',
        'The first snow. Everyone in the street comes to the window at once and pretends to be checking something.',
      ],
    },
    {
      id: 'weather-ice',
      conditions: [{ kind: 'season', in: ['winter'] }],
      text: ['The puddle by the gate has frozen. You step on it with one heel, and hear the sound.'],
    },
    {
      id: 'weather-blackbird',
      conditions: [{ kind: 'season', in: ['spring'] }],
      text: ['A blackbird has taken the chimney opposite. It starts at ten past four and does not repeat itself.'],
    },
    {
      id: 'weather-blossom',
      conditions: [{ kind: 'season', in: ['spring'] }],
      text: [
        'The tree at the corner is white for exactly six days. On the seventh the sidewalk is.',
        'Blossom in your hair, and nobody tells you until the evening.',
      ],
    },
    {
      id: 'weather-heat',
      conditions: [{ kind: 'season', in: ['summer'] }],
      text: ['Third night of heat. The whole street sleeps with its windows open, and you know now who snores.'],
    },
    {
      id: 'weather-storm',
      conditions: [{ kind: 'season', in: ['summer'] }],
      text: [
        'You count between the lightning and the thunder. Four. Three. Then nothing, for so long that you go on counting.',
      ],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
    },
    {
      id: 'weather-fog',
      conditions: [{ kind: 'season', in: ['autumn'] }],
      text: ['Fog. The church has gone, then the houses, then the end of your own arm.'],
    },
    {
      id: 'weather-leaves',
      conditions: [{ kind: 'season', in: ['autumn'] }],
      text: [
        'You walk through the leaves on purpose, the long way, kicking. Nobody is ever too old for it; some just look around first.',
      ],
    },
  ],
})

import { defineEvent } from '../../define-event.ts'

export const theRedBicycle = defineEvent({
  id: 'the-red-bicycle',
  kind: 'question',
  category: 'growth',
  title: 'The girl with the bell',
  stages: ['oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'told-about-the-bicycle', daysAgo: 200 },
        { kind: 'remembers', what: 'hid-the-bicycle', daysAgo: 200 },
        { kind: 'remembers', what: 'gave-up-the-license', daysAgo: 200 },
        { kind: 'remembers', what: 'drove-by-dark', daysAgo: 200 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'wave' },
  text: [
    {
      id: 'hid',
      when: [{ kind: 'remembers', what: 'hid-the-bicycle' }],
      text: 'They are clearing the lot behind your garage. A man is standing there with something bent and red in his arms. “Is this yours?” he asks. The girl from across the street, who is taller now, has stopped on the sidewalk.',
    },
    {
      id: 'else',
      when: [{ kind: 'not', of: { kind: 'remembers', what: 'hid-the-bicycle' } }],
      text: 'The girl from across the street has turned sixteen. There is a car at the curb with a bow on it. She has come over, with the keys in her hand. “Mom says that you should ride with me the first time,” she says.',
    },
  ],
  options: [
    {
      id: 'own',
      text: 'Say what has to be said',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.6,
          odds: 'she nods',
          text: [
            '“It was me,” you tell her. “I backed over it.” She looks at it for a while. “I thought it was my brother,” she says. “I hit him with a shoe.”',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -20 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
          of: ['hid'],
        },
        {
          chance: 0.4,
          odds: 'she tells',
          text: [
            'Her mother comes across the street in her apron. You stand there and hear all of it. It is less than you have been saying to yourself.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'social', by: -4 },
          ],
          of: ['hid'],
        },
        {
          chance: 1,
          text: [
            '“Look behind you,” you say. “Get out, and walk around it, and look. Every time. Even if you looked.” She does it. She walks all the way around. You get in on the other side.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
          of: ['else'],
        },
      ],
    },
    {
      id: 'quit',
      text: 'Give her what you kept of your own license, with the hole in it',
      conditions: [{ kind: 'remembers', what: 'gave-up-the-license' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'She holds it up and looks at you through the hole. It hangs from her mirror after that, next to a fuzzy star, for as long as you can see across the street.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'wave',
      text: 'Wave, and go back in',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Never saw it before,” you tell the man. The girl goes on looking at it. You can hear the bell when he throws it in the truck.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
          of: ['hid'],
        },
        {
          chance: 1,
          text: ['She stalls at the corner, twice. Then she is around it.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
          of: ['else'],
        },
      ],
    },
  ],
})

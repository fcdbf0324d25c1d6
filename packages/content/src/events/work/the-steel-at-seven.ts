import { defineEvent } from '../../define-event.ts'

export const theSteelAtSeven = defineEvent({
  id: 'the-steel-at-seven',
  kind: 'question',
  category: 'work',
  title: 'Out on the steel',
  stages: ['adolescence', 'youngAdult'],
  conditions: [
    { kind: 'job', ladders: ['building'], rung: { from: 0, to: 1 } },
    { kind: 'not', of: { kind: 'job', ladders: ['building'], days: 200 } },
  ],
  trigger: { kind: 'waiting', medianDays: 50 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'clip', minutes: 4320 },
  text: [
    'You are still the new one on the site. To get to the far stair there is the long way down and around, or one beam, ten inches wide, four floors up. The crew goes over it with coffee in their hands. The harness hangs on a nail with spiderwebs in it.',
  ],
  options: [
    {
      id: 'walk',
      text: 'Walk it',
      outcomes: [
        {
          chance: 0.85,
          odds: 'you get across',
          text: [
            'You look at the far end and nothing else. On the other side a man you have never heard speak hands you half of his sandwich.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'remember', what: 'walked-the-steel' },
          ],
        },
        {
          chance: 0.15,
          modifiers: [
            { when: { kind: 'gauge', of: 'energy', from: 0, to: 40 }, times: 2, why: 'you are tired' },
            {
              when: {
                kind: 'any',
                of: [
                  { kind: 'activity', activity: 'ballet' },
                  { kind: 'activity', activity: 'martial-arts' },
                  { kind: 'activity', activity: 'hiking-group' },
                ],
              },
              times: 0.5,
              why: 'you have good balance',
            },
          ],
          odds: 'you slip',
          text: [
            'A boot finds a bolt. You go down across the beam on your ribs and hang on with everything. They haul you in by the belt, laughing, and one of them is crying.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -16 },
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'walked-the-steel' },
          ],
        },
      ],
    },
    {
      id: 'clip',
      text: 'Take the harness off its nail',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Safety first,” someone sings, in a high voice, and they sing it until fall. In fall, a kid on the next site goes off a beam like that one. The next morning two of the old men are wearing theirs.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'social', by: -4 },
            { kind: 'remember', what: 'wore-the-harness' },
          ],
        },
      ],
    },
    {
      id: 'around',
      text: 'Take the long way, every time',
      outcomes: [
        {
          chance: 1,
          text: ['It costs you forty minutes a day, and the foreman counts them. You have strong legs by spring.'],
          effects: [
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'health', by: 3 },
          ],
        },
      ],
    },
  ],
})

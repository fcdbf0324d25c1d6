import { defineDilemma } from '../define-dilemma.ts'

export const theOtherFamily = defineDilemma({
  id: 'the-other-family',
  category: 'family',
  title: 'A photograph of a beach',
  stages: ['middleAge'],
  cast: { father: { relation: 'father', status: 'dead' }, mother: { relation: 'mother' } },
  weight: 10,
  importance: 7,
  steps: [
    {
      id: 'photo',
      text: [
        'You are clearing out what {father} left. Inside the lining of the suitcase is a photograph: {father} on a beach, younger than you are now, with a woman and a small boy. On the back is a phone number, in his hand.',
      ],
      options: [
        {
          id: 'dial',
          text: 'Dial it',
          energyCost: 4,
          outcomes: [
            {
              chance: 1,
              text: [
                'A man answers. He has the voice. It is so exactly the voice that you say “Dad?” before you can stop yourself, and there is a silence, and then he says, “No. But I know who you are.”',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 10 }],
              next: { step: 'brother', afterDays: [6, 14] },
            },
          ],
        },
        {
          id: 'mother',
          text: 'Put it in front of {mother}',
          outcomes: [
            {
              chance: 0.6,
              odds: 'she knew',
              text: ['{mother} looks at it for a time. “I took that picture,” she says.'],
              effects: [
                { kind: 'familiarity', role: 'mother', by: 12 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
              next: { step: 'brother', afterDays: [20, 40] },
            },
            {
              chance: 0.4,
              odds: 'she did not',
              text: [
                '{mother} puts it down very carefully, face up, and goes to lie on the bed with her shoes on. She asks you not to speak of it again.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: -6 },
                { kind: 'gauge', of: 'stress', by: 14 },
              ],
              next: { step: 'brother', afterDays: [20, 40] },
            },
          ],
        },
        {
          id: 'burn',
          text: 'Burn it',
          outcomes: [
            {
              chance: 1,
              text: [
                'You do it in the sink. The boy goes last. You know the number by heart before you can stop yourself from knowing it.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 8 },
                { kind: 'remember', what: 'burned-the-photograph' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'brother',
      text: [
        'He is called Daniel. He is coming through on a bus, with four hours between connections. He would like to see where {father} is buried.',
      ],
      options: [
        {
          id: 'meet',
          text: 'Meet the bus',
          energyCost: 8,
          outcomes: [
            {
              chance: 1,
              text: [
                'You would have known him in any crowd, by the way he gets off a bus. At the grave he says, “He taught me to whistle,” and whistles. It is your whistle.',
              ],
              effects: [
                { kind: 'meet', affinity: 35 },
                { kind: 'gauge', of: 'happiness', by: 4 },
                { kind: 'remember', what: 'half-brother' },
              ],
              next: { step: 'share', afterDays: [60, 150] },
            },
          ],
        },
        {
          id: 'directions',
          text: 'Send him directions',
          outcomes: [
            {
              chance: 1,
              text: [
                'He goes on his own. When you come by on Sunday there is a stone on the stone: around, from a beach.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 6 }],
              next: { step: 'share', afterDays: [60, 150] },
            },
          ],
        },
        {
          id: 'refuse',
          text: 'Ask him not to come',
          outcomes: [
            {
              chance: 1,
              text: [
                '“All right,” he says, in that voice. You hear the bus station behind him, and a child asking him something.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 14 },
                { kind: 'gauge', of: 'happiness', by: -6 },
                { kind: 'remember', what: 'refused-half-brother' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'share',
      text: [
        'A letter from Daniel, on lined paper. He does not want the house, or anything that {father} left. He would like one thing that {father} had every day. There is the watch, and there is the pocketknife. You wear the watch.',
      ],
      options: [
        {
          id: 'watch',
          text: 'Send the watch',
          outcomes: [
            {
              chance: 1,
              text: [
                'There is a white band on your wrist for a month. Then a photograph comes: a boy of nine with a watch up at his elbow, whistling.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 7 },
                { kind: 'gauge', of: 'social', by: 4 },
                { kind: 'remember', what: 'half-brother' },
              ],
            },
          ],
        },
        {
          id: 'knife',
          text: 'Send the pocketknife',
          outcomes: [
            {
              chance: 1,
              text: ['He writes that it still has an orange seed in it. He has planted the seed.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
            },
          ],
        },
        {
          id: 'none',
          text: 'Send nothing',
          outcomes: [
            {
              chance: 1,
              text: ['You start the answer four times. The watch ticks beside the paper.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
            },
          ],
        },
      ],
    },
  ],
})

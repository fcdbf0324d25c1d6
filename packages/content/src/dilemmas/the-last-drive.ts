import { defineDilemma } from '../define-dilemma.ts'

export const theLastDrive = defineDilemma({
  id: 'the-last-drive',
  category: 'growth',
  title: 'The keys',
  stages: ['oldAge'],
  age: { from: 74 },
  weight: 9,
  importance: 6,
  steps: [
    {
      id: 'curb',
      text: [
        'You were backing out, and there was a child’s bicycle. There was no child on it. You sat in the driveway for a long while after that with both hands on the wheel.',
      ],
      options: [
        {
          id: 'tell',
          text: 'Tell the people whose bicycle it was',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'The mother picks it up and looks at the wheel. She looks at you. “She was in the bath,” she says. She says it again. She has to sit down on your bumper.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 8 },
                { kind: 'remember', what: 'told-about-the-bicycle' },
              ],
              next: { step: 'test', afterDays: [20, 40] },
            },
          ],
        },
        {
          id: 'buy',
          text: 'Buy the same bicycle and leave it in the same place',
          moneyCost: 15000,
          outcomes: [
            {
              chance: 1,
              text: [
                'It is the right color. Through the curtain you watch a small girl ring the bell, and look at it, and look at your house.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 6 }],
              next: { step: 'test', afterDays: [20, 40] },
            },
          ],
        },
        {
          id: 'hide',
          text: 'Put the bicycle behind the garage',
          outcomes: [
            {
              chance: 1,
              text: ['They put up a notice: STOLEN. It stays on the pole until the rain has made it soft.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 16 },
                { kind: 'remember', what: 'hid-the-bicycle' },
              ],
              next: { step: 'test', afterDays: [20, 40] },
            },
          ],
        },
      ],
    },
    {
      id: 'test',
      text: [
        'There is a letter from the motor vehicles department, the one that comes at your age. You could take the test. You could also not take it, and drive.',
      ],
      options: [
        {
          id: 'take',
          text: 'Take the test',
          energyCost: 8,
          outcomes: [
            {
              chance: 0.45,
              odds: 'you pass',
              text: [
                'The examiner is a kid with a clipboard. “You’re better than my dad,” he says, and signs. You drive home at twenty-five miles an hour, inspecting every bush.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 6 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
              next: { step: 'night', afterDays: [200, 400] },
            },
            {
              chance: 0.55,
              odds: 'you fail',
              text: [
                'You do not see the man with the stroller until the examiner puts his foot on his own brake. He is very polite about it. You take the bus home.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -10 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
              next: { step: 'bus', afterDays: [10, 30] },
            },
          ],
        },
        {
          id: 'give',
          text: 'Hand in your license',
          outcomes: [
            {
              chance: 1,
              text: [
                'The woman at the counter punches a hole in it and gives it back, “for the memory.” You can see your thumb through it.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -6 },
                { kind: 'gauge', of: 'stress', by: -10 },
                { kind: 'remember', what: 'gave-up-the-license' },
              ],
              next: { step: 'bus', afterDays: [10, 30] },
            },
          ],
        },
        {
          id: 'drive',
          text: 'Put the letter in the drawer',
          outcomes: [
            {
              chance: 1,
              text: [
                'You know every street. You go out at ten, when there is nobody on them, and sit up close to the glass.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
              next: { step: 'night', afterDays: [100, 200] },
            },
          ],
        },
      ],
    },
    {
      id: 'night',
      text: [
        'It was getting dark, and you took the turn by the school. You are on the sidewalk. There are three people in the headlights, flat against a wall, with their groceries. One of them is holding a melon out in front of him, as though to give it to you.',
      ],
      options: [
        {
          id: 'keys',
          text: 'Get out, and hold out the keys to whoever will take them',
          outcomes: [
            {
              chance: 1,
              text: [
                'It is the man with the melon. He puts it down first. He drives you home in your own car, talking about melons, and takes the bus back.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -4 },
                { kind: 'gauge', of: 'happiness', by: -4 },
                { kind: 'remember', what: 'gave-up-the-license' },
              ],
              next: { step: 'bus', afterDays: [10, 30] },
            },
          ],
        },
        {
          id: 'reverse',
          text: 'Back up, very carefully, and go home',
          outcomes: [
            {
              chance: 1,
              text: [
                'No one shouts. It would be better if they had shouted. You put the car in the garage and hang the keys on their hook, and hear them there, all night.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 22 },
                { kind: 'gauge', of: 'happiness', by: -8 },
                { kind: 'remember', what: 'drove-by-dark' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'bus',
      text: [
        'You do not know how the bus works. There is a card, and you have the card, and there is a place to put it, and a line of people behind you.',
      ],
      options: [
        {
          id: 'ask',
          text: 'Ask the girl behind you',
          outcomes: [
            {
              chance: 0.8,
              odds: 'she shows you',
              text: [
                'She shows you twice. The 9 goes past the library, the river, and the good bakery, in that order. You have lived here all your life, and never once looked out of the side.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 8 },
                { kind: 'gauge', of: 'happiness', by: 6 },
                {
                  kind: 'startRoutine',
                  id: 'the-nine-bus',
                  title: 'A ride on the 9',
                  place: 'town',
                  time: 'morning',
                  days: [2, 5],
                  minutes: 90,
                  energy: 3,
                },
              ],
            },
            {
              chance: 0.2,
              odds: 'she sighs',
              text: ['She does it for you, over your arm, without looking at you. You ride two stops, and walk.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: -3 }],
            },
          ],
        },
        {
          id: 'walk',
          text: 'Get off again, and walk',
          outcomes: [
            {
              chance: 1,
              text: ['It is a mile and a half. You had forgotten how many of the houses have faces.'],
              effects: [
                { kind: 'gauge', of: 'health', by: 1 },
                { kind: 'gauge', of: 'happiness', by: 1 },
              ],
            },
          ],
        },
      ],
    },
  ],
})

import { defineHoliday } from '../define-holiday.ts'

export const mothersDay = defineHoliday({
  id: 'mothers-day',
  title: 'Mother’s Day',
  date: { kind: 'weekDay', month: 5, weekDay: 0, n: 2 },
  variants: {
    child: {
      importance: 3,
      cast: { mother: { relation: 'mother' } },
      offline: { kind: 'auto', option: 'card' },
      text: [
        'You are up before {mother}. There is construction paper on the table, and a stove that you are not allowed to touch.',
      ],
      options: [
        {
          id: 'cook',
          text: 'Touch the stove',
          energyCost: 5,
          conditions: [{ kind: 'age', from: 6 }],
          outcomes: [
            {
              chance: 0.5,
              odds: 'breakfast',
              text: [
                'The eggs are brown at the edges and clear in the middle. {mother} eats all of it, watching your face.',
              ],
              effects: [{ kind: 'affinity', role: 'mother', by: 8 }],
            },
            {
              chance: 0.5,
              odds: 'smoke',
              text: [
                'The alarm wakes her. There is a black ring on the counter that will still be there when you leave home. {mother} shouts, and then holds you very hard.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: 3 },
                { kind: 'gauge', of: 'stress', by: 6 },
                { kind: 'remember', what: 'black-ring' },
              ],
            },
          ],
        },
        {
          id: 'chores',
          text: 'Do every chore on the refrigerator list',
          energyCost: 10,
          outcomes: [
            {
              chance: 1,
              text: [
                'You cross them out one by one in crayon. {mother} cannot find anything for a week, and does not say so.',
              ],
              effects: [{ kind: 'affinity', role: 'mother', by: 6 }],
            },
          ],
        },
        {
          id: 'card',
          text: 'Make a card',
          outcomes: [
            {
              chance: 1,
              text: [
                'You draw the two of you. You have put yourself in bigger.',
                'It says TO THE BEST MOM, and then there is no room, so it says IN THE on the back.',
              ],
              effects: [{ kind: 'affinity', role: 'mother', by: 4 }],
            },
          ],
        },
      ],
    },
    grown: {
      importance: 3,
      cast: { mother: { relation: 'mother' } },
      conditions: [{ kind: 'not', of: { kind: 'livesIn', home: 'parents' } }],
      offline: { kind: 'auto', option: 'short' },
      text: [
        '“You don’t have to call just because it’s the day,” says {mother}, who picked up on the first ring.',
        'The line is busy, and busy again. When you get through, {mother} says, “I was about to worry.”',
        '{mother} has had the phone next to the plate all morning, and says that it is a nice surprise.',
      ],
      options: [
        {
          id: 'before',
          text: 'Ask what she was like before you were born',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'There was a band. There was a bus, and a boy with a bus. You have known {mother} all your life, and you did not know any of it.',
              ],
              effects: [
                { kind: 'familiarity', role: 'mother', by: 8 },
                { kind: 'affinity', role: 'mother', by: 6 },
                { kind: 'remember', what: 'mothers-story' },
              ],
            },
          ],
        },
        {
          id: 'visit',
          text: 'Hang up, buy flowers, and go over there',
          energyCost: 14,
          moneyCost: 4000,
          outcomes: [
            {
              chance: 1,
              text: [
                '{mother} opens the door with the phone still in her hand. You stay until the dishes are done.',
                'The flowers go into the big vase, and then into a second one. You are given a bag of food that would feed a crew.',
              ],
              effects: [{ kind: 'affinity', role: 'mother', by: 11 }],
            },
          ],
        },
        {
          id: 'ring',
          text: 'Ask whether the black ring is still on the counter',
          conditions: [{ kind: 'remembers', what: 'black-ring', daysAgo: 3000 }],
          outcomes: [
            {
              chance: 1,
              text: [
                '“I put a trivet over it when company comes,” says {mother}. “I would not have it out for the world.”',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: 9 },
                { kind: 'gauge', of: 'happiness', by: 5 },
              ],
            },
          ],
        },
        {
          id: 'short',
          text: 'Keep it short',
          outcomes: [
            {
              chance: 1,
              text: [
                '“Well,” she says after four minutes, “this must be costing you.”',
                'You promise to call again on Sunday. You both know which Sunday.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: -2 },
                { kind: 'gauge', of: 'stress', by: -1 },
              ],
            },
          ],
        },
      ],
    },
    old: {
      importance: 3,
      conditions: [{ kind: 'not', of: { kind: 'knows', relation: 'mother' } }],
      offline: { kind: 'auto', option: 'cup' },
      text: [
        'You still know her number by heart. It belongs to someone else now.',
        'In every restaurant there is a table with a corsage at it. You walk past and look in.',
      ],
      options: [
        {
          id: 'dial',
          text: 'Dial it',
          outcomes: [
            {
              chance: 0.5,
              odds: 'someone answers',
              text: [
                'A young woman answers, with a baby going off in the background. “Wrong number,” you say. “Happy Mother’s Day anyway,” she says.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
            },
            {
              chance: 0.5,
              odds: 'nobody is home',
              text: ['It rings eight times in a kitchen that you cannot picture. You count, and hang up.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -2 },
                { kind: 'gauge', of: 'stress', by: -3 },
              ],
            },
          ],
        },
        {
          id: 'story',
          text: 'Tell the story of the bus and the band to somebody young',
          energyCost: 5,
          conditions: [{ kind: 'remembers', what: 'mothers-story', daysAgo: 3000 }],
          outcomes: [
            {
              chance: 1,
              text: ['“She did that?” they say. So she is twenty-two again for the length of a piece of cake.'],
              effects: [
                { kind: 'gauge', of: 'social', by: 9 },
                { kind: 'gauge', of: 'happiness', by: 5 },
              ],
            },
          ],
        },
        {
          id: 'grave',
          text: 'Take lilacs to the cemetery',
          energyCost: 8,
          outcomes: [
            {
              chance: 1,
              text: [
                'Half the town is there with folding chairs. You pull two weeds, and tell her the news, leaving out the worst of it.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -7 }],
            },
          ],
        },
        {
          id: 'cup',
          text: 'Set one more cup on the table',
          outcomes: [
            {
              chance: 1,
              text: ['You pour it, too. Then you drink it, because she never could stand waste.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 2 },
                { kind: 'gauge', of: 'stress', by: -1 },
              ],
            },
          ],
        },
      ],
    },
  },
})

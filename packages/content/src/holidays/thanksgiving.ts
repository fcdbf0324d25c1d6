import { defineHoliday } from '../define-holiday.ts'

export const thanksgiving = defineHoliday({
  id: 'thanksgiving',
  title: 'Thanksgiving',
  date: { kind: 'weekDay', month: 11, weekDay: 4, n: 4 },
  variants: {
    child: {
      importance: 3,
      cast: { mother: { relation: 'mother' } },
      offline: { kind: 'auto', option: 'gravy' },
      text: [
        'You are at the small table, on a chair with a phone book on it. At the big table they are going around saying what they are thankful for, and now they look at you.',
      ],
      options: [
        {
          id: 'true',
          text: 'Say the true thing',
          energyCost: 3,
          outcomes: [
            {
              chance: 0.6,
              odds: 'it is quiet, and then it is not',
              text: [
                'You say that you are thankful nobody is shouting this year. Nobody knows where to look. Then {mother} comes over and puts her chin on your head.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: 8 },
                { kind: 'gauge', of: 'stress', by: -4 },
              ],
            },
            {
              chance: 0.4,
              odds: 'you are sent out',
              text: ['You repeat what was said in the car. You finish your dinner in the hall, by the coats.'],
              effects: [
                { kind: 'affinity', role: 'mother', by: -3 },
                { kind: 'gauge', of: 'stress', by: 5 },
              ],
            },
          ],
        },
        {
          id: 'big',
          text: 'Say that you would be thankful to sit at the big table',
          outcomes: [
            {
              chance: 0.5,
              odds: 'they make room',
              text: [
                'A chair is brought. You can see everybody’s chins. You do not speak again for an hour, for fear of being noticed.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 7 },
                { kind: 'gauge', of: 'social', by: 4 },
              ],
            },
            {
              chance: 0.5,
              odds: 'next year',
              text: [
                '“Next year,” they say. You look at the other kids at the small table, and they have all heard it before.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: -2 }],
            },
          ],
        },
        {
          id: 'gravy',
          text: 'Say “gravy”',
          outcomes: [
            {
              chance: 1,
              text: ['It gets a laugh, so you say it again. It gets less of a laugh.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
            },
          ],
        },
      ],
    },
    grown: {
      importance: 3,
      offline: { kind: 'auto', option: 'eat' },
      text: [
        'Fourteen people, one oven. The subject has come up that always comes up.',
        'You have been in this house for two hours, and someone has already cried in the pantry.',
        'There are four pies and one empty chair. Everyone has decided not to look at it.',
      ],
      options: [
        {
          id: 'toast',
          text: 'Stand up and say something',
          energyCost: 5,
          outcomes: [
            {
              chance: 0.65,
              odds: 'you find the words',
              text: [
                'You say the name that everybody was not saying. Glasses go up. It is all right after that; it is better than all right.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 10 },
                { kind: 'gauge', of: 'happiness', by: 4 },
              ],
            },
            {
              chance: 0.35,
              odds: 'you lose the thread',
              text: [
                'You begin well. You hear yourself get to the part about forgiveness, and cannot find the way out of it.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 7 }],
            },
          ],
        },
        {
          id: 'serve',
          text: 'Go and serve at the shelter instead',
          energyCost: 12,
          outcomes: [
            {
              chance: 1,
              text: [
                'You carry two hundred plates. A man asks whether you made the stuffing, and when you say no, he says that he could tell.',
                'You are put on potatoes. Next to you stands a judge, also on potatoes. Nobody here is anything else.',
              ],
              effects: [
                { kind: 'meet', affinity: 20 },
                { kind: 'gauge', of: 'happiness', by: 4 },
              ],
            },
          ],
        },
        {
          id: 'leave',
          text: 'Say what you think, get your coat, and go',
          energyCost: 4,
          outcomes: [
            {
              chance: 0.5,
              odds: 'the air is clear',
              text: [
                'You walk four miles home in good shoes. In the morning there are five messages, and the first one says, “Finally.”',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -12 },
                { kind: 'gauge', of: 'social', by: -5 },
              ],
            },
            {
              chance: 0.5,
              odds: 'it is not forgotten',
              text: ['Nobody calls. They mail you your casserole dish.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 4 },
                { kind: 'gauge', of: 'social', by: -10 },
              ],
            },
          ],
        },
        {
          id: 'dishes',
          text: 'Wash every dish in the house',
          energyCost: 7,
          outcomes: [
            {
              chance: 1,
              text: [
                'People come in one by one to dry, and each of them tells you something. By the end you know everything, and your hands are prunes.',
              ],
              effects: [{ kind: 'gauge', of: 'social', by: 8 }],
            },
          ],
        },
        {
          id: 'eat',
          text: 'Have more pie',
          outcomes: [
            {
              chance: 1,
              text: [
                'You have the pumpkin, and the pecan, and for the sake of fairness the apple.',
                'You fall asleep in an armchair with your belt undone, and are photographed.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 4 },
                { kind: 'weight', by: 3 },
              ],
            },
          ],
        },
      ],
    },
    old: {
      importance: 3,
      offline: { kind: 'auto', option: 'chair' },
      text: [
        'You are given the good chair, and told not to get up.',
        'They have brought the dinner to you this year, in foil, so that you would not have to do a thing.',
      ],
      options: [
        {
          id: 'carve',
          text: 'Get up, and carve',
          energyCost: 6,
          outcomes: [
            {
              chance: 0.7,
              odds: 'it still goes',
              text: [
                'Thin as paper, all the way down. They hold out their plates and say nothing, which is the compliment.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 7 }],
            },
            {
              chance: 0.3,
              odds: 'your hands shake',
              text: [
                'You cut toward the platter, and miss. Somebody takes the knife very gently, and somebody else starts to talk about football.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -5 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
            },
          ],
        },
        {
          id: 'recipe',
          text: 'Teach one of them the stuffing',
          energyCost: 6,
          conditions: [{ kind: 'parent' }],
          outcomes: [
            {
              chance: 1,
              text: ['“How much is some?” they ask. You put their hand in the bowl, with yours on top. “That much.”'],
              effects: [
                { kind: 'gauge', of: 'social', by: 9 },
                { kind: 'gauge', of: 'happiness', by: 5 },
              ],
            },
          ],
        },
        {
          id: 'peace',
          text: 'Make the two who are not speaking sit on either side of you',
          energyCost: 5,
          outcomes: [
            {
              chance: 0.55,
              odds: 'it thaws',
              text: [
                'You ask each of them to pass things to the other, through you, for an hour. Over the pie they forget, and use their own hands.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 8 },
                { kind: 'gauge', of: 'happiness', by: 6 },
              ],
            },
            {
              chance: 0.45,
              odds: 'it does not',
              text: ['They pass everything very politely. You have never been so cold at your own table.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
            },
          ],
        },
        {
          id: 'chair',
          text: 'Sit, and count them',
          outcomes: [
            {
              chance: 1,
              text: ['You count twice. Once for those who are here.'],
              effects: [
                { kind: 'gauge', of: 'social', by: 4 },
                { kind: 'gauge', of: 'happiness', by: 1 },
              ],
            },
          ],
        },
      ],
    },
  },
})

import { defineHoliday } from '../define-holiday.ts'

export const newYearsEve = defineHoliday({
  id: 'new-years-eve',
  title: 'The last evening of the year',
  date: { kind: 'fixed', month: 12, day: 31 },
  variants: {
    child: {
      importance: 3,
      offline: { kind: 'auto', option: 'woken' },
      text: ['The grown-ups let you choose: stay up until midnight, or be woken for it.'],
      options: [
        {
          id: 'stay',
          text: 'Stay up',
          outcomes: [
            {
              chance: 0.45,
              odds: 'you make it',
              text: [
                'At midnight you are awake, with your eyes propped open by will alone. You shout so loud that the baby next door starts up.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 7 }],
            },
            {
              chance: 0.55,
              odds: 'you fall asleep',
              text: ['You fall asleep at nine with a noisemaker in your mouth. It hoots each time you breathe out.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 2 },
                { kind: 'gauge', of: 'stress', by: -2 },
              ],
            },
          ],
        },
        {
          id: 'woken',
          text: 'Be woken',
          outcomes: [
            {
              chance: 1,
              text: [
                'You are carried out onto the porch in a blanket, and the sky is going off in every color, and you are not sure the next day that you were awake.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
            },
          ],
        },
        {
          id: 'own',
          text: 'Hold your own midnight at eight o’clock',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'You count down from ten by yourself and beat a pot with a spoon. By nine, four kids from the street have joined in with lids.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 4 },
                { kind: 'gauge', of: 'social', by: 6 },
              ],
            },
          ],
        },
      ],
    },
    grown: {
      importance: 3,
      offline: { kind: 'auto', option: 'couch' },
      text: [
        'There is a party across town tonight. There is also the couch.',
        'Everyone is asking everyone what they are doing tonight. You have not answered yet.',
        'It is the last night of the year and your good clothes are lying across the bed, undecided.',
      ],
      options: [
        {
          id: 'party',
          text: 'Go',
          energyCost: 14,
          moneyCost: 2000,
          outcomes: [
            {
              chance: 0.35,
              odds: 'you meet a new friend',
              text: [
                'In the kitchen you get talking to the only other person who is washing glasses. At two in the morning you are still talking.',
              ],
              effects: [
                { kind: 'meet', affinity: 28 },
                { kind: 'gauge', of: 'social', by: 4 },
              ],
            },
            {
              chance: 0.45,
              odds: 'a good night',
              text: [
                'You know every song. You sing every song.',
                'You dance with your coat on, then with your coat off, then with the coats.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 8 },
                { kind: 'gauge', of: 'happiness', by: 4 },
              ],
            },
            {
              chance: 0.2,
              odds: 'a long night',
              text: ['You spend midnight in a line for the bathroom, and an hour after that looking for your shoes.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 4 },
                { kind: 'gauge', of: 'happiness', by: -2 },
              ],
            },
          ],
        },
        {
          id: 'shift',
          text: 'Take the shift that nobody wants',
          energyCost: 15,
          conditions: [
            { kind: 'job', ladders: ['nursing', 'medicine', 'police', 'care', 'driving', 'kitchen', 'waiting'] },
          ],
          outcomes: [
            {
              chance: 1,
              text: [
                'It is as bad as they say, and then around four it is quiet, and somebody brings in a cake. They do not forget who was there.',
              ],
              effects: [
                { kind: 'performance', by: 10 },
                { kind: 'money', by: 15000 },
              ],
            },
          ],
        },
        {
          id: 'list',
          text: 'Write one resolution, and sign it',
          energyCost: 3,
          conditions: [{ kind: 'not', of: { kind: 'remembers', what: 'resolved' } }],
          outcomes: [
            {
              chance: 1,
              text: [
                'One sentence, with the date. You put it in the drawer under the batteries, where you are sure to come across it.',
              ],
              effects: [
                { kind: 'remember', what: 'resolved' },
                { kind: 'gauge', of: 'stress', by: -2 },
              ],
            },
          ],
        },
        {
          id: 'couch',
          text: 'Stay in',
          outcomes: [
            {
              chance: 1,
              text: [
                'At midnight the windows rattle. You say “Happy New Year” out loud, to see how it sounds.',
                'You are in bed by ten, and wake up the next day with nothing to regret.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -5 }],
            },
          ],
        },
      ],
    },
    old: {
      importance: 3,
      offline: { kind: 'auto', option: 'drawer' },
      text: [
        'You take the old calendar off its nail. Every square has something in it: doctors, birthdays, a name that is only there until April.',
        'One more calendar is finished. You sit down with it before you put it away.',
      ],
      options: [
        {
          id: 'found',
          text: 'Look for the resolution that you signed',
          conditions: [{ kind: 'remembers', what: 'resolved', daysAgo: 300 }],
          outcomes: [
            {
              chance: 0.5,
              odds: 'you kept it',
              text: [
                'It is still there, under the batteries, in your own confident handwriting. You did it. You had forgotten that it was ever hard.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 8 },
                { kind: 'forget', what: 'resolved' },
              ],
            },
            {
              chance: 0.5,
              odds: 'you did not',
              text: [
                'It is still there, under the batteries. You have not done one word of it. You sign it again, more carefully.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 3 },
                { kind: 'gauge', of: 'happiness', by: -1 },
              ],
            },
          ],
        },
        {
          id: 'count',
          text: 'Go through it and count the good days',
          energyCost: 3,
          outcomes: [
            {
              chance: 0.6,
              odds: 'more than you thought',
              text: ['A hundred and four, and you were strict.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
            },
            {
              chance: 0.4,
              odds: 'not many',
              text: ['You stop in August. It is a short column.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -3 },
                { kind: 'gauge', of: 'stress', by: 3 },
              ],
            },
          ],
        },
        {
          id: 'wishes',
          text: 'Read over what you wrote about your own funeral',
          conditions: [{ kind: 'remembers', what: 'wrote-wishes', daysAgo: 200 }],
          outcomes: [
            {
              chance: 1,
              text: [
                'You change the hymn. You leave the clock as it is. It is still a good list, and there is a line in it that makes you laugh out loud.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -6 },
                { kind: 'gauge', of: 'happiness', by: 3 },
              ],
            },
          ],
        },
        {
          id: 'calls',
          text: 'Call everyone who is still in it',
          energyCost: 10,
          outcomes: [
            {
              chance: 1,
              text: [
                'It takes until ten at night. You lose your voice and keep going. Two of them cry, and one of them is you.',
              ],
              effects: [{ kind: 'gauge', of: 'social', by: 14 }],
            },
          ],
        },
        {
          id: 'drawer',
          text: 'Put it away with the others',
          outcomes: [
            {
              chance: 1,
              text: ['There are twenty-six in there. You have to push to get it shut.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
            },
          ],
        },
      ],
    },
  },
})

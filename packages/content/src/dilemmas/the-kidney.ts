import { defineDilemma } from '../define-dilemma.ts'

export const theKidney = defineDilemma({
  id: 'the-kidney',
  category: 'family',
  title: 'A match',
  stages: ['adult', 'middleAge'],
  cast: { sibling: { relation: ['sister', 'brother'], age: { from: 20, to: 70 } } },
  weight: 8,
  importance: 9,
  steps: [
    {
      id: 'call',
      text: [
        'You and {sibling} have not been close for a long time. The call comes from a hospital. {sibling.Their} kidneys have failed. They would like to test you. “No pressure,” says the nurse, who has clearly said it before.',
      ],
      options: [
        {
          id: 'test',
          text: 'Take the test',
          energyCost: 5,
          outcomes: [
            {
              chance: 1,
              text: [
                'A needle, four tubes, a cookie. You wait eight days, hoping for something, and you do not know which.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
              next: { step: 'match', afterDays: [8, 14] },
            },
          ],
        },
        {
          id: 'no',
          text: 'Say that you cannot',
          outcomes: [
            {
              chance: 1,
              text: ['“I understand,” says the nurse. She has said that before as well.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 14 },
                { kind: 'affinity', role: 'sibling', by: -12 },
                { kind: 'remember', what: 'refused-the-kidney' },
              ],
              remembers: { role: 'sibling', as: 'the test that was not taken' },
              next: { step: 'list', afterDays: [300, 600] },
            },
          ],
        },
      ],
    },
    {
      id: 'match',
      text: [
        'You match. You match better than they have ever seen, says the surgeon, and then he tells you what can go wrong, in order.',
      ],
      options: [
        {
          id: 'give',
          text: 'Give it',
          energyCost: 20,
          outcomes: [
            {
              chance: 0.85,
              odds: 'both recover',
              text: [
                'You wake up and it is done. Across the hall {sibling} is pink for the first time in years. Somebody has tied a balloon to your drip.',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 40 },
                { kind: 'familiarity', role: 'sibling', by: 15 },
                { kind: 'gauge', of: 'health', by: -8 },
                { kind: 'gauge', of: 'happiness', by: 8 },
                { kind: 'remember', what: 'gave-a-kidney' },
              ],
              remembers: { role: 'sibling', as: 'the kidney' },
              next: { step: 'thanks', afterDays: [300, 700] },
            },
            {
              chance: 0.15,
              odds: 'you do not recover well',
              text: [
                'There is an infection. You are there three weeks longer than {sibling}, who comes every day with a chair cushion and sits with you.',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 40 },
                { kind: 'familiarity', role: 'sibling', by: 20 },
                { kind: 'gauge', of: 'health', by: -22 },
                { kind: 'fallIll', illness: 'urinary-infection' },
                { kind: 'remember', what: 'gave-a-kidney' },
              ],
              remembers: { role: 'sibling', as: 'the kidney' },
              next: { step: 'thanks', afterDays: [300, 700] },
            },
          ],
        },
        {
          id: 'bargain',
          text: 'Say that you will, if {sibling} says sorry first',
          outcomes: [
            {
              chance: 0.5,
              odds: '{sibling.they} {sibling|says|say} it',
              text: [
                '{sibling} says it, into the ceiling, the whole thing, with dates. You had not known that {sibling.they} knew the dates.',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 10 },
                { kind: 'gauge', of: 'stress', by: -10 },
              ],
              next: { step: 'match-again', afterDays: [2, 5] },
            },
            {
              chance: 0.5,
              odds: '{sibling.they} {sibling|does|do} not',
              text: ['“I’d rather be on the machine,” says {sibling}.'],
              effects: [
                { kind: 'affinity', role: 'sibling', by: -15 },
                { kind: 'gauge', of: 'stress', by: 10 },
              ],
              next: { step: 'list', afterDays: [300, 600] },
            },
          ],
        },
        {
          id: 'lie',
          text: 'Ask the surgeon to tell them that you are no match',
          outcomes: [
            {
              chance: 1,
              text: [
                'They will do that, it turns out. There is a form for it. {sibling} sends you a card: “Thank you for trying.”',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 20 },
                { kind: 'affinity', role: 'sibling', by: 8 },
                { kind: 'remember', what: 'lied-about-the-kidney' },
              ],
              next: { step: 'list', afterDays: [300, 600] },
            },
          ],
        },
      ],
    },
    {
      id: 'match-again',
      text: ['The room is booked for the morning. {sibling} has been told to eat nothing, and is talking about food.'],
      options: [
        {
          id: 'give',
          text: 'Go through with it',
          energyCost: 20,
          outcomes: [
            {
              chance: 1,
              text: [
                'They wheel you past each other in the hall, and somebody stops the beds for a moment. {sibling} puts out a hand. It is the first time since you were nine.',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 30 },
                { kind: 'familiarity', role: 'sibling', by: 15 },
                { kind: 'gauge', of: 'health', by: -8 },
                { kind: 'remember', what: 'gave-a-kidney' },
              ],
              remembers: { role: 'sibling', as: 'the kidney' },
              next: { step: 'thanks', afterDays: [300, 700] },
            },
          ],
        },
        {
          id: 'back',
          text: 'Back out',
          outcomes: [
            {
              chance: 1,
              text: [
                'It is four in the morning. You put your shoes on. The night nurse looks up, and looks down again, and lets you walk past.',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: -20 },
                { kind: 'gauge', of: 'stress', by: 20 },
                { kind: 'gauge', of: 'happiness', by: -8 },
              ],
              next: { step: 'list', afterDays: [300, 600] },
            },
          ],
        },
      ],
    },
    {
      id: 'thanks',
      text: [
        'It is a year since the operation. {sibling} has started to run, talks about it a good deal, and has asked you for a loan of ten thousand dollars.',
      ],
      options: [
        {
          id: 'pay',
          text: 'Lend it',
          moneyCost: 1000000,
          outcomes: [
            {
              chance: 1,
              text: ['“You’ve given me so much already,” says {sibling}, and takes it.'],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 8 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
              remembers: { role: 'sibling', as: 'the ten thousand dollars' },
            },
          ],
        },
        {
          id: 'no',
          text: 'Say no',
          outcomes: [
            {
              chance: 0.6,
              odds: '{sibling} laughs',
              text: ['“Thank God,” says {sibling}. “I couldn’t have stood owing you anything else.”'],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 8 },
                { kind: 'gauge', of: 'stress', by: -6 },
              ],
            },
            {
              chance: 0.4,
              odds: '{sibling} is cold',
              text: ['“I see,” says {sibling}. “So that was it, then. The one thing.”'],
              effects: [
                { kind: 'affinity', role: 'sibling', by: -12 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
            },
          ],
        },
        {
          id: 'run',
          text: 'Say no, and ask to be taken along for a run',
          energyCost: 10,
          outcomes: [
            {
              chance: 1,
              text: ['You do a mile and a half, with three kidneys between you.'],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 10 },
                { kind: 'startHabit', habit: 'running' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'list',
      text: [
        '{sibling} is on the list now, and on a machine three days a week. You drive past the place. Through the window you can see the tops of the chairs.',
      ],
      options: [
        {
          id: 'in',
          text: 'Go in and sit down next to {sibling.them}',
          energyCost: 6,
          outcomes: [
            {
              chance: 0.6,
              odds: 'room is made',
              text: [
                '{sibling} moves the magazine off the other chair. There is a game show on. You both know the answers.',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 14 },
                { kind: 'familiarity', role: 'sibling', by: 10 },
              ],
            },
            {
              chance: 0.4,
              odds: 'it is too late for that',
              text: ['“Visiting?” says {sibling}, and turns up the sound.'],
              effects: [
                { kind: 'affinity', role: 'sibling', by: -2 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
            },
          ],
        },
        {
          id: 'by',
          text: 'Drive on',
          outcomes: [
            {
              chance: 1,
              text: ['You drive past it three days a week.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
            },
          ],
        },
      ],
    },
  ],
})

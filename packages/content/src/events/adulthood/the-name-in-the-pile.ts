import { defineEvent } from '../../define-event.ts'

export const theNameInThePile = defineEvent({
  id: 'the-name-in-the-pile',
  kind: 'question',
  category: 'work',
  title: 'Forty-one applications',
  stages: ['adult'],
  conditions: [{ kind: 'job', rung: { from: 2 }, days: 400 }],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'They have asked you to hire. It is the first pile of applications that you have ever been on this side of: forty-one, with clips. Number nineteen is a man who once had you in a chair in front of his desk, read your page out loud, and laughed at a word in it. He is fifty-eight. He has listed his typing speed.',
  ],
  options: [
    {
      id: 'invite',
      text: 'Invite him, and read his page to yourself',
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            {
              when: { kind: 'temperament', of: 'agreeableness', from: 60 },
              times: 1.6,
              why: 'people are at ease with you',
            },
          ],
          odds: 'he is the best of them',
          text: [
            'He does not know you. He has done his homework, he is dry, exact, and better than the thirty-year-olds. You hire him. In his second week he stops in your door with his hat in his hand: “It came to me in the night who you are.”',
          ],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'hired-number-nineteen' },
          ],
          followUps: [{ event: 'what-nineteen-noticed', afterDays: [250, 500] }],
        },
        {
          chance: 0.45,
          odds: 'he is not',
          text: [
            'His hands shake. He calls you “ma’am” and “sir,” in turn, to be on the safe side. You let him talk until the hour is over, because that costs nothing, and walk him down to the street door yourself.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'aloud',
      text: 'Have him in, and read it out loud',
      outcomes: [
        {
          chance: 1,
          text: [
            'You read the page to him, slowly. At the typing speed you look up. His face does not change, but his ears go red, and you see that he was hired once as well, and by whom. It lasts eight minutes. You had been looking forward to it for years.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'read-it-out-loud' },
          ],
        },
      ],
    },
    {
      id: 'pass',
      text: 'Give the pile to the others without a word about him',
      outcomes: [
        {
          chance: 1,
          text: [
            'They choose a woman of twenty-nine who is perfectly good. Nineteen goes back into its clip. You see to it that he gets a letter that has been signed by a person.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
    {
      id: 'blind',
      text: 'Cover all the names, and let the work decide',
      energyCost: 8,
      conditions: [{ kind: 'temperament', of: 'conscientiousness', from: 58 }],
      outcomes: [
        {
          chance: 0.5,
          odds: 'it is nineteen',
          text: [
            'You give all forty-one the same task, with a number on it. The best one by a mile, everyone agrees, is nineteen. You take the paper off the name, and have to laugh, and then have to explain why.',
          ],
          effects: [
            { kind: 'performance', by: 10 },
            { kind: 'remember', what: 'hired-number-nineteen' },
          ],
          followUps: [{ event: 'what-nineteen-noticed', afterDays: [250, 500] }],
        },
        {
          chance: 0.5,
          odds: 'it is another',
          text: [
            'It is number six. You hire six by daylight, on the evidence, and they do it this way ever after in the building. It is called by your name.',
          ],
          effects: [
            { kind: 'performance', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 38, employed: true, gauges: { stress: 40, happiness: 60 } },
      choose: 'aloud',
      roll: 0,
      expect: { gauges: { happiness: -6, stress: 8 }, remembers: ['read-it-out-loud'] },
    },
  ],
})

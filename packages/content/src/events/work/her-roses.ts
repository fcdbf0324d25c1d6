import { defineEvent } from '../../define-event.ts'

export const herRoses = defineEvent({
  id: 'her-roses',
  kind: 'question',
  category: 'work',
  title: 'Her roses',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['gardening'], rung: { from: 1, to: 3 }, days: 150 }],
  trigger: { kind: 'draw', weight: 35 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'bill', minutes: 4320 },
  text: [
    'The old lady with the roses doesn’t know that her money is gone. Her nephew has had the checkbook for a year, and last month yours came back. She stands at the window every Thursday and points with her cane: that one, lower. She has told you that she means to leave you the pruning knife.',
  ],
  options: [
    {
      id: 'free',
      text: 'Go on coming on Thursdays',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You prune from four to six, for nothing. She dies in the second summer with the window open. The knife is in an envelope with your name, and in another is a letter about the nephew that makes very good reading to her lawyer.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'money', by: -60_000 },
            { kind: 'remember', what: 'the-pruning-knife' },
          ],
        },
      ],
    },
    {
      id: 'bill',
      text: 'Send the bill to the nephew',
      outcomes: [
        {
          chance: 1,
          text: [
            'He says that the garden is being “let go.” It goes in one season, the way they do: first the lawn, last the roses, which bloom through it all like an accident.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'performance', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'police',
      text: 'Tell the county that an old woman is being robbed',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.5, why: 'people take to you' }],
          odds: 'they come in time',
          text: [
            'A young woman with a folder comes and has tea with her. They get back the house. “I am told I owe you for thirteen Thursdays,” she says, and does, to the dollar, in coins.',
          ],
          effects: [
            { kind: 'money', by: 40_000 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
        {
          chance: 0.4,
          odds: 'it is legal',
          text: [
            'The nephew has it all signed and stamped. He moves her to a place with a long hallway. There is one rose in a plastic pot in the window, which you brought, and which she says is the wrong pink.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
  ],
})

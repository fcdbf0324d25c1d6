import { defineEvent } from '../../define-event.ts'

export const theRingInTheMousse = defineEvent({
  id: 'the-ring-in-the-mousse',
  kind: 'question',
  category: 'love',
  title: 'The mousse',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['waiting'], rung: { from: 0, to: 2 } }],
  trigger: { kind: 'draw', weight: 32 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'serve', minutes: 4320 },
  text: [
    'A young man gave you the ring at four, in a sock; it’s to be in the mousse. It’s getting late. At the table by the window she’s been telling him something for twenty minutes, with her hand over his, and it doesn’t look like yes. He looks up and gives you, with his eyes, what might be the sign.',
  ],
  options: [
    {
      id: 'serve',
      text: 'Serve it',
      outcomes: [
        {
          chance: 0.35,
          odds: 'it was the sign',
          text: [
            'She takes a spoonful, stops, fishes it out with two fingers. You can’t hear. She’s laughing, or it’s not that. Then she holds out her hand, chocolate and all. What she’d been telling him was that she’d gotten the job, and could he bear to move.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'money', by: 20_000 },
          ],
        },
        {
          chance: 0.65,
          odds: 'it was not',
          text: [
            'She sees it before she tastes it. She puts down her spoon on the cloth, very straight. He pays, and he tips you forty percent, out of sheer not-seeing.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'money', by: 6000 },
          ],
        },
      ],
    },
    {
      id: 'plain',
      text: 'Bring a plain one, and the ring in the sock with the check',
      outcomes: [
        {
          chance: 1,
          text: [
            'He finds the sock. He looks at you across the whole room like a man who has been pulled back by the collar from a curb. You hear nothing of it for a year. Then he comes in with another girl, and he’d like you to have it at four.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'held-the-ring' },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Fill her water, and listen',
      conditions: [{ kind: 'gauge', of: 'social', from: 35 }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“…so if you can’t, I’d understand,” she’s saying, “but I won’t go without you.” You go straight back for the mousse.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'money', by: 20_000 },
            { kind: 'remember', what: 'held-the-ring' },
          ],
        },
      ],
    },
  ],
})

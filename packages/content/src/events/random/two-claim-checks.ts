import { defineEvent } from '../../define-event.ts'

export const twoClaimChecks = defineEvent({
  id: 'two-claim-checks',
  kind: 'question',
  category: 'chance',
  title: 'Number sixty-one',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 12 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'back' },
  text: [
    'At the dry cleaner’s they’ve given you somebody else’s sixty-one. You find it out at home: a white dinner jacket, your size, to the half inch. In the pocket are a ticket for tonight, third row, and a carnation that’s still alive.',
  ],
  options: [
    {
      id: 'back',
      text: 'Take it straight back',
      outcomes: [
        {
          chance: 0.6,
          odds: 'he is there',
          text: [
            'He’s at the counter in your raincoat, with a face like a man at his own robbery. You swap, sleeve for sleeve. “You’d have looked good,” he says, and runs.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
        {
          chance: 0.4,
          odds: 'he is not',
          text: [
            'They hang it up again. On Saturday yours comes home with a note pinned to it: “Nice coat. It got me in anyway. I said I was the plumber.”',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
      ],
    },
    {
      id: 'go',
      text: 'Put it on, and go',
      outcomes: [
        {
          chance: 0.55,
          odds: 'nobody asks',
          text: [
            'You’re bowed to twice. The seat beside yours stays empty until the second act, and then a woman sits down in it, out of breath, and takes your hand, and looks at you, and doesn’t let go of it until the curtain. You walk home in the road.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'went-as-sixty-one' },
          ],
        },
        {
          chance: 0.45,
          odds: 'you are asked to speak',
          text: [
            'In the intermission they call a name, and a spotlight goes along the third row, and stops. You’re to say a few words about the composer. You do. You’ve no idea who it is. It’s quoted in the paper.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'went-as-sixty-one' },
          ],
        },
      ],
    },
    {
      id: 'find',
      text: 'Call the hall and ask who has the third row',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'temperament', of: 'conscientiousness', from: 60 },
            { kind: 'experience', ladders: ['waiting', 'office', 'police'], years: 1 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes four calls and a lie. You hand it to him through the window of a cab, in traffic, with the carnation, and are told to get in. There’s always a seat, it turns out, if you come with the man who plays.',
          ],
          effects: [
            { kind: 'meet', affinity: 40 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
  ],
})

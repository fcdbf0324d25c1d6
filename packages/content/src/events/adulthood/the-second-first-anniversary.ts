import { defineEvent } from '../../define-event.ts'

export const theSecondFirstAnniversary = defineEvent({
  id: 'the-second-first-anniversary',
  kind: 'question',
  category: 'love',
  title: 'The same fight',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: ['spouse', 'partner'] } },
  conditions: [{ kind: 'remembers', what: 'began-again', role: 'partner', daysAgo: 330 }],
  trigger: { kind: 'draw', weight: 60 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'You know this one. It’s the fight that ended it the first time, down to the cabinet door. {partner} knows it, too; you can see {partner.them} hear it coming. There’s a line here that is yours. The last time, you said it.',
  ],
  options: [
    {
      id: 'say',
      text: 'Say the line',
      outcomes: [
        {
          chance: 1,
          text: [
            '{partner} has the answer by heart. It goes on, move by move, like a game out of a book, and at the end of it there’s a bag by the door again. It stands there until Sunday. Then somebody needs the bag.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -16 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 10 },
          ],
        },
      ],
    },
    {
      id: 'other',
      text: 'Say the other one’s line',
      outcomes: [
        {
          chance: 0.7,
          text: [
            'You do it in {partner.their} voice. There’s an awful pause. Then {partner} does yours, with the hands. You’ve never been so well imitated, and it isn’t flattering, and you have to sit down on the floor.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 14 },
            { kind: 'familiarity', role: 'partner', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 10 },
          ],
        },
        {
          chance: 0.3,
          text: [
            '“Don’t do me,” says {partner}, quite quietly, and goes for a walk, and walks for three hours. You hear the key with your whole back.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -5 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'dishes',
      text: 'Shut the cabinet, and keep your mouth shut with it',
      outcomes: [
        {
          chance: 1,
          text: [
            'The line stays where it is, behind your teeth, and the kitchen goes on being a kitchen. {partner} waits for it. After a while {partner.they} {partner|gets|get} a towel, and dries.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 7 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'counselor',
      text: 'Call the woman with the tissues before supper, for both of you',
      moneyCost: 60000,
      outcomes: [
        {
          chance: 1,
          text: [
            'She asks what happens just before the cabinet. Neither of you has ever looked there. It takes her five Thursdays to get you to it: someone is tired, and someone is afraid, and it isn’t always the same one.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 10 },
            { kind: 'familiarity', role: 'partner', by: 12 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
  ],
})

import { defineEvent } from '../../define-event.ts'

export const theInvitationForOneMore = defineEvent({
  id: 'the-invitation-for-one-more',
  kind: 'question',
  category: 'family',
  title: 'One more chair',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 6, to: 12 } },
    ex: { relation: 'ex', age: { from: 18 } },
  },
  trigger: { kind: 'draw', weight: 12 },
  cooldownDays: 3000,
  importance: 5,
  offline: { kind: 'auto', option: 'write' },
  text: [
    '{ex} writes, after a long time. {ex} has remembered {child}’s birthday, on Saturday: would there be a chair, just for the cake. {child} asks why you have read a message three times.',
  ],
  options: [
    {
      id: 'come',
      text: '“Come at four”',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '{ex.They} {ex|brings|bring} a kite and stands by the wall, too tall for the room. When the candles are lit you are for a moment all four of you, counting the dog in the drawing, in the same light. {ex.They} {ex|leaves|leave} at five, as promised.',
          ],
          effects: [
            { kind: 'affinity', role: 'ex', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '{ex.They} {ex|is|are} charming. Everyone says so. You remember that this was always what everyone said. {child} talks about it until Wednesday, and then asks what you did to make {ex.them} go.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 9 },
            { kind: 'affinity', role: 'ex', by: 4 },
            { kind: 'affinity', role: 'child', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: '“That would not be good”',
      outcomes: [
        {
          chance: 1,
          text: [
            'A box comes, with a kite in it and no letter. {child} flies it all that year, and never asks who it is from, and so you never have to say.',
          ],
          effects: [
            { kind: 'affinity', role: 'ex', by: -8 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask {child}',
      energyCost: 1,
      outcomes: [
        {
          chance: 1,
          text: [
            '“Is it my birthday?” says {child}. “Then yes.” {child.They} {child|draws|draw} a place card. It is the most exact likeness of {ex} that you have ever seen; {child.they} {child|was|were} small when you last said that name.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'affinity', role: 'ex', by: 8 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'write',
      text: 'Leave it unanswered',
      outcomes: [
        {
          chance: 1,
          text: [
            'On Saturday at four there is a car across the street with its engine running. At a quarter past it is gone. You cut the cake.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 37, gauges: { stress: 50 } }, choose: 'no', roll: 0, expect: { gauges: { stress: 2 } } }],
})

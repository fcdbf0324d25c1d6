import { defineEvent } from '../../define-event.ts'

export const theAccounting = defineEvent({
  id: 'the-accounting',
  kind: 'question',
  category: 'family',
  title: 'The accounting',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 17, to: 28 } },
    other: { relation: ['son', 'daughter'], age: { from: 13, to: 24 } },
  },
  trigger: { kind: 'followUp' },
  cooldownDays: 3000,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'At dinner {other} says something about how easy everything was, at home, and laughs; and {child} puts down {child.their} fork, quite gently. “For you,” says {child}. It is so quiet that you can hear the candle. They both turn to you. It seems that there are books, and that you have kept them.',
  ],
  options: [
    {
      id: 'truth',
      text: 'Say what you know: you loved them differently, and it showed',
      outcomes: [
        {
          chance: 1,
          text: [
            'Neither of them had needed to be told. They had needed, it appears, to be in the room together while it was said. {other} cries. {child} passes the napkins, the way {child.they} {child|has|have} always passed things. It is better afterward; not at once, and not all of it.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'familiarity', role: 'other', by: 6 },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'affinity', role: 'other', by: -3 },
          ],
          remembers: { role: 'child', as: 'the evening of the fork' },
        },
      ],
    },
    {
      id: 'deny',
      text: '“I treated you exactly the same.”',
      outcomes: [
        {
          chance: 0.7,
          text: [
            '{child} laughs out loud; it is not an unkind laugh. {child.They} {child|gets|get} up, kisses the top of your head, and is gone before there is coffee.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -10 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'kept-the-books' },
          ],
        },
        {
          chance: 0.3,
          text: [
            '“You know what,” says {other}, “that’s a lie,” and reaches for {child}’s hand on the tablecloth. You have brought them together. You are the price of it.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -4 },
            { kind: 'affinity', role: 'other', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'kept-the-books' },
          ],
        },
      ],
    },
    {
      id: 'list',
      text: 'Fetch the notebook, in which you wrote down everything you ever gave either of them',
      conditions: [{ kind: 'spends', as: ['thrifty', 'careful'] }],
      outcomes: [
        {
          chance: 1,
          text: [
            'To the cent, in two columns, for all those years. They bend over it, speechless. {child} is ahead by ten dollars. They laugh until they have to hold on to the table; then {child} asks you, wiping {child.their} eyes, whether you honestly thought that that was it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'affinity', role: 'child', by: 2 },
            { kind: 'affinity', role: 'other', by: 2 },
            { kind: 'remember', what: 'kept-the-books' },
          ],
        },
      ],
    },
    {
      id: 'bus',
      text: 'Ask {child} about the bus',
      conditions: [{ kind: 'recalls', role: 'child', as: 'the days on the bus' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Round and round,” says {child}. “You let me pull the cord.” {child.They} {child|picks|pick} up the fork. “There were those,” {child.they} {child|tells|tell} {other}, who has never heard about it, and whose face you now see, for a moment, behind a pillar.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'affinity', role: 'other', by: -4 },
            { kind: 'familiarity', role: 'child', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'hat',
      text: 'Fetch the hat',
      conditions: [{ kind: 'remembers', what: 'the-hat-at-new-year' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It is still on top of the cupboard. {other} shakes it out of habit. They draw lots for who gets to be angry, then for who washes up; {child} loses both, and is the happiest you have seen {child.them}.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'affinity', role: 'other', by: 5 },
          ],
        },
      ],
    },
  ],
})

import { defineEvent } from '../../define-event.ts'

export const theGownAgain = defineEvent({
  id: 'the-gown-again',
  kind: 'question',
  category: 'family',
  title: 'Yellow at the folds',
  stages: ['middleAge', 'oldAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 19 } },
    baby: { relation: ['grandson', 'granddaughter'], age: { to: 2 } },
  },
  conditions: [
    { kind: 'kinship', role: 'baby', to: 'child', as: 'child' },
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'took-the-sunday', role: 'child', daysAgo: 5000 },
        { kind: 'remembers', what: 'sent-the-gown-home', role: 'child', daysAgo: 5000 },
        { kind: 'remembers', what: 'only-a-picture', role: 'child', daysAgo: 5000 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 60 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    {
      when: [{ kind: 'remembers', what: 'took-the-sunday', role: 'child' }],
      text: 'The box stands on your own shelf now. {child} lifts the lid with one finger, {baby} on one arm, and looks at what is in the tissue. “That’s what I’ve got on in the picture,” says {child}, “where nobody’s asking me.” It is meant as a question. There is a Sunday free.',
    },
    {
      when: [{ kind: 'remembers', what: 'sent-the-gown-home', role: 'child' }],
      text: 'The box came to you with the other things, with the lid taped down. {child} has cut the tape, {baby} on one arm. “How come I never wore this?” says {child}. “Everybody did. It’s written in the lid: everybody, with dates.” There is a list, and after your name there is a space, exactly as wide as a line.',
    },
    {
      when: [{ kind: 'remembers', what: 'only-a-picture', role: 'child' }],
      text: 'The box stands on your own shelf now. {child} has found the picture, and then the gown to go with it, {baby} on one arm. “So was I, or wasn’t I?” asks {child}. In the lid is a list of names and dates. Beside {child}’s it says, in the hand of your family, “photograph.”',
    },
  ],
  options: [
    {
      id: 'told',
      text: 'Tell {child} who wanted what, and what you did',
      outcomes: [
        {
          chance: 0.5,
          odds: '{child} takes the Sunday',
          text: [
            '{child} listens, with the lid on {child.their} knees. Then {child} holds the gown up against {baby}, who grabs a bow and pulls it off. It is sewn on again by you, at night, by the Sunday, with the wrong thread.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'familiarity', role: 'child', by: 8 },
          ],
        },
        {
          chance: 0.5,
          odds: '{child} closes the box',
          text: [
            '“Thank you for telling me,” says {child}. The lid goes back on. But a pencil has been asked for first. Under {child.their} own name {child} has written {baby}’s, and behind it: “was shown it.”',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Say that you would like it, very much',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hear whose sentence that is. {child} looks at you, and over your shoulder, at somebody who is shaking a head. It is at the end of the month. You sing. You had not known that you would.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -6 },
            { kind: 'affinity', role: 'baby', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'quilt',
      text: 'Give {child} the scissors: it would make a good pillow',
      outcomes: [
        {
          chance: 1,
          text: [
            'You cut it together, on the kitchen table, along the folds. {baby} sleeps on it for a year and a half, cheek on the lace, and has the pattern in {baby.their} face each morning, like a stamp.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'affinity', role: 'baby', by: 8 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
})

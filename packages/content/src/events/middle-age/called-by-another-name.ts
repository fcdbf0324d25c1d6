import { defineEvent } from '../../define-event.ts'

export const calledByAnotherName = defineEvent({
  id: 'called-by-another-name',
  kind: 'question',
  category: 'family',
  title: 'Called by another name',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    elder: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'personHas',
      role: 'elder',
      of: ['dementia'],
    },
    {
      kind: 'personIs',
      role: 'elder',
      as: 'away',
      is: false,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 60,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'right',
  },
  text: [
    '{elder} takes your hand in both of {elder.theirs}. “Walter,” says {elder}, and tells you, with joy, that the boat is ready. You are not Walter. There is a boy in the shoebox of photographs, on a dock, squinting; it says Walter on the back, and no one has ever told you who he was.',
  ],
  options: [
    {
      id: 'walter',
      text: '“Then let’s take her out.”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You are gone for an hour, on a lake, in a room with a drawn curtain. {elder} rows. You are shown where the pike stand, and are forgiven for something. Coming back, {elder} ties up the boat to your thumb.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'remember',
              what: 'ready-the-boat',
            },
          ],
        },
      ],
    },
    {
      id: 'right',
      text: 'Say your own name, and whose child you are',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It takes a moment; it is like watching someone walk up from a long way off. “Of course you are,” says {elder}, and you are held. Walter is not mentioned again that day, and you find that you miss him.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'elder',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“No,” says {elder}, kindly, the way you talk to a child who is lost in a store. “Mine is small.” And asks you if somebody is coming for you.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 9,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -5,
            },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask {elder.them} who Walter was',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is the long way around, but it goes: a brother, a boat, a bet, a thaw. You write it down in the car. Nobody had ever told it, and there is nobody now who could.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'elder',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'remember',
              what: 'walter-written-down',
            },
          ],
        },
      ],
    },
  ],
})

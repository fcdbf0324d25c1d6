import { defineEvent } from '../../define-event.ts'

export const aSergeantWithGoodShoes = defineEvent({
  id: 'a-sergeant-with-good-shoes',
  kind: 'question',
  category: 'family',
  title: 'A sergeant with good shoes',
  stages: ['adult', 'middleAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 17,
        to: 19,
      },
    },
  },
  trigger: {
    kind: 'draw',
    weight: 20,
  },
  once: true,
  importance: 8,
  offline: {
    kind: 'hold',
  },
  text: [
    'He has wiped his feet. He sits on the edge of your sofa with a folder, and calls you what nobody calls you. {child} stands behind the sofa, already straighter. It is four years. They want you to say something.',
  ],
  options: [
    {
      id: 'bless',
      text: 'Say that you are proud, and that you are afraid',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Both’s allowed,” says the sergeant, and closes the folder, and waits in the hall. {child} writes on Sundays, in pencil. You learn to read the weather in the loops.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 3,
            },
            {
              kind: 'remember',
              what: 'pencil-on-sundays',
            },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask him what happens to the ones who come back',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            {
              when: {
                kind: 'gauge',
                of: 'social',
                from: 50,
              },
              times: 1.3,
            },
          ],
          text: [
            'He tells you. He tells you about his brother, and looks at his shoes. Later {child} sits down in that same place on the sofa. “I still want to,” {child.they} {child|says|say}. “But now I know it.”',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'remember',
              what: 'pencil-on-sundays',
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{child} signs, that same night, at the kitchen table, without you. You had wanted it to be a question. It was heard as a vote.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'remember',
              what: 'pencil-on-sundays',
            },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Tell him to leave your house',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'He goes, with good grace. {child} goes out, too, in socks. You see them talk by the car, and the car drive off, and {child} stay, and look at the house like somebody reading a price.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            'It is never signed. There is the mill, then the store. “I’d be a mechanic by now,” {child} says to you some years later, under your sink.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -7,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'pay',
      text: 'Say that there is money for a school, if that is what it is about',
      moneyCost: 1200000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It was partly that. It is odd to watch someone be freed and insulted in the same moment. The folder stays on the sofa, and is used, in the fall, to prop the desk.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 34 },
      choose: 'bless',
      expect: { says: 'writes on Sundays, in pencil', remembers: ['pencil-on-sundays'] },
    },
  ],
})

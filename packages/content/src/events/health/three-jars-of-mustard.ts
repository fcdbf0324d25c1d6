import { defineEvent } from '../../define-event.ts'

export const threeJarsOfMustard = defineEvent({
  id: 'three-jars-of-mustard',
  kind: 'question',
  category: 'health',
  title: 'Three jars of mustard',
  stages: ['middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'ill',
      illness: 'dementia',
    },
    {
      kind: 'not',
      of: {
        kind: 'ill',
        illness: 'dementia',
        severity: 2,
      },
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 60,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'There are three jars of mustard in the cupboard, all new, all the same. You do not care for mustard. You set them in a row on the counter, and stand there like the accused.',
  ],
  options: [
    {
      id: 'notebook',
      text: 'Start a notebook, and write the mustard into it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You write the date, and “mustard: enough.” Then keys, then the name of the doctor, then the name of the girl at the register. By the end of the week it lives in your left pocket, and your hand goes there first.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'remember',
              what: 'the-left-pocket',
            },
          ],
        },
      ],
    },
    {
      id: 'sign',
      text: 'See a lawyer, while your signature is still yours',
      energyCost: 4,
      moneyCost: 60000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes one morning. You decide who will pay your bills, who will speak to doctors, and what you do not want done. The lawyer asks if you understand. “Today,” you say, and she writes that down as well.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'remember',
              what: 'signed-on-a-clear-day',
            },
          ],
        },
      ],
    },
    {
      id: 'train',
      text: 'Do what the pamphlet says: walk, sleep, learn a poem a week',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'habit',
                habit: 'reading',
              },
              times: 1.5,
            },
            {
              when: {
                kind: 'habit',
                habit: 'walking',
              },
              times: 1.5,
            },
          ],
          text: [
            'You are up to nine poems. Of the first you have lost a line, and go around it on the stairs like a missing step.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'health',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
          ],
        },
        {
          chance: 0.4,
          text: ['You learn the same one twice, and are pleased both times with how quickly it goes.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'shelf',
      text: 'Put them back, labels to the wall',
      outcomes: [
        {
          chance: 1,
          text: [
            'Nobody else opens that cupboard. In the store on Monday your hand goes out to a small yellow jar, and something in you says no, and cannot say why.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 75,
        money: 100000,
      },
      choose: 'sign',
      expect: {
        remembers: ['signed-on-a-clear-day'],
        says: 'Today',
      },
    },
  ],
})

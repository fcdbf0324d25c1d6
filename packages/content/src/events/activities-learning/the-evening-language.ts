import { defineEvent } from '../../define-event.ts'

export const theEveningLanguage = defineEvent({
  id: 'the-evening-language',
  kind: 'question',
  category: 'school',
  title: 'The past tense',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 21,
    to: 85,
  },
  cast: {
    elder: {
      relation: ['grandmother', 'grandfather', 'mother', 'father', 'aunt', 'uncle', 'neighbour'],
    },
  },
  conditions: [
    {
      kind: 'gauge',
      of: 'stress',
      to: 80,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 7,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'poster',
    minutes: 4320,
  },
  text: [
    '{elder} has begun, on the phone, to drop in words of the old language, from before: for spoon, for enough, for you. There’s a poster on the lamppost about an evening course. The first ten lessons are all in the present tense.',
  ],
  options: [
    {
      id: 'poster',
      text: 'Ask what they mean, and write them on the calendar',
      outcomes: [
        {
          chance: 1,
          text: [
            'Spoon, enough, you. It’s a small list, by the end of the year, and it’s got the whole kitchen in it.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'elder',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'course',
      text: 'Sign up',
      energyCost: 3,
      moneyCost: 18000,
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            {
              when: {
                kind: 'likes',
                interest: 'languages',
              },
              times: 1.8,
              why: 'you have an ear',
            },
            {
              when: {
                kind: 'studied',
                majors: ['languages'],
              },
              times: 2.5,
              why: 'you studied languages',
            },
            {
              when: {
                kind: 'habit',
                habit: 'reading',
              },
              times: 1.3,
              why: 'you read',
            },
          ],
          odds: 'a sentence',
          text: [
            'In May you call, and say a sentence with a verb in it. There’s such a silence that you think you’ve insulted someone. Then it comes, like a truck unloading, forty years of it, and you get perhaps one word in nine.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 22,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 18,
            },
            {
              kind: 'remember',
              what: 'learned-the-old-words',
            },
          ],
        },
        {
          chance: 0.45,
          odds: 'soup, for two',
          text: [
            'You never get as far as the past. But you can order soup, for two, and ask {elder} whether the train is late. “It’s late,” says {elder}, very happily.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 12,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 8,
            },
          ],
        },
      ],
    },
    {
      id: 'record',
      text: 'Sit down with {elder} and a recorder, and let it run',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'owns',
              item: 'telephone',
            },
            {
              kind: 'owns',
              item: 'laptop',
            },
            {
              kind: 'practised',
              activity: 'school-newspaper',
            },
            {
              kind: 'job',
              ladders: ['journalism'],
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'Nineteen hours. There’s a clock in it, and the refrigerator. You don’t understand a thing before hour six; and it’s yours, whatever happens.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 20,
            },
            {
              kind: 'remember',
              what: 'the-nineteen-hours',
            },
          ],
        },
      ],
    },
  ],
})

import { defineEvent } from '../../define-event.ts'

export const onTheLastPage = defineEvent({
  id: 'on-the-last-page',
  kind: 'question',
  category: 'family',
  title: 'On the last page',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 4,
        to: 7,
      },
    },
  },
  conditions: [
    {
      kind: 'livesTogether',
      role: 'child',
      is: true,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 22,
  },
  once: true,
  importance: 4,
  offline: {
    kind: 'auto',
    option: 'stay',
  },
  text: [
    'You have read it so often that you no longer hear it. Tonight, on the last page, {child} puts a hand flat on the picture and asks if you are going to die.',
  ],
  options: [
    {
      id: 'yes',
      text: '“Yes. Not for a long time.”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} thinks about it. “Will I still live here?” Then, as you switch off the lamp: “Will there be somebody to find the giraffe?” You promise the giraffe. It is a promise about everything, and you both know.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'remember',
              what: 'the-promise-about-the-giraffe',
            },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: '“Nobody’s dying. Sleep.”',
      outcomes: [
        {
          chance: 1,
          text: [
            'It works for eight days. Then a bird lies on the sill, with its feet together, and you are looked at across breakfast, and not asked.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -2,
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
    {
      id: 'stay',
      text: 'Ask what {child.they} {child|thinks|think}',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} thinks that you get very small. You get so small that you can live in the crack by the baseboard, with a lamp. {child.They} {child|has|have} seen the light in there. You look before you go to bed.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
          ],
        },
      ],
    },
  ],
})

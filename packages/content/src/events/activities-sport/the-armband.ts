import { defineEvent } from '../../define-event.ts'

export const theArmband = defineEvent({
  id: 'the-armband',
  kind: 'question',
  category: 'play',
  title: 'Whom to leave out',
  stages: ['adolescence'],
  age: {
    from: 14,
    to: 18,
  },
  cast: {
    friend: {
      relation: ['friend', 'classmate'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'soccer',
      level: 3,
    },
    {
      kind: 'studies',
      for: ['highSchool'],
    },
    {
      kind: 'season',
      in: ['autumn', 'winter', 'spring'],
    },
    {
      kind: 'weekend',
      is: false,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 26,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'friend',
    minutes: 4320,
  },
  text: [
    'The coach has a fever and has left you the list: ten names, and a blank. It’s between {friend}, who’s slow, and hasn’t missed a practice in four years, and a boy who came in August and is better. The scouts from State are on the bleachers. They’re here for that boy, or for you.',
  ],
  options: [
    {
      id: 'friend',
      text: 'Write down {friend}',
      outcomes: [
        {
          chance: 0.4,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'soccer',
                level: 4,
              },
              times: 1.4,
              why: 'you start every game',
            },
            {
              when: {
                kind: 'activity',
                activity: 'soccer',
                level: 5,
              },
              times: 1.3,
              why: 'you are captain',
            },
          ],
          odds: 'you win',
          text: [
            'One to nothing. It goes in off {friend}’s back, and no one will ever know how. State drives home early. You’re carried, the two of you, by mistake, to the wrong bus.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 18,
            },
            {
              kind: 'practice',
              activity: 'soccer',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'remember',
              what: 'stood-by-a-friend',
            },
          ],
        },
        {
          chance: 0.6,
          odds: 'you lose',
          text: [
            'It’s four to nothing, and all four come down {friend}’s side. {friend} says in the shower, face to the wall: “You should have known.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -6,
            },
            {
              kind: 'practice',
              activity: 'soccer',
              by: -4,
            },
            {
              kind: 'remember',
              what: 'stood-by-a-friend',
            },
          ],
        },
      ],
    },
    {
      id: 'bench',
      text: 'Write down the boy',
      outcomes: [
        {
          chance: 0.65,
          odds: 'you win',
          text: [
            'Three to one. The boy gets two and passes you the third. {friend} has carried out the water. There’s a man with a card at the gate, and it’s for both of you.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'practice',
              activity: 'soccer',
              by: 14,
            },
            {
              kind: 'marks',
              by: 2,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -16,
            },
            {
              kind: 'remember',
              what: 'benched-a-friend',
            },
          ],
          remembers: {
            role: 'friend',
            as: 'left you on the bench',
          },
        },
        {
          chance: 0.35,
          odds: 'you lose',
          text: [
            'The boy’s very good, and he doesn’t pass. You lose by one. At the bus {friend} sits with the goalkeepers.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -18,
            },
            {
              kind: 'practice',
              activity: 'soccer',
              by: 2,
            },
            {
              kind: 'remember',
              what: 'benched-a-friend',
            },
          ],
          remembers: {
            role: 'friend',
            as: 'left you on the bench',
          },
        },
      ],
    },
    {
      id: 'self',
      text: 'Put in both of them, and take yourself off',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'temperament',
              of: 'agreeableness',
              from: 50,
            },
            {
              kind: 'activity',
              activity: 'soccer',
              level: 5,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You stand in your warm-ups and shout until it’s gone, your voice. They draw. One of the men from State comes over and asks who made up the list. He writes down the answer, under something.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 20,
            },
            {
              kind: 'practice',
              activity: 'soccer',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'remember',
              what: 'stood-by-a-friend',
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 16,
      },
      choose: 'bench',
      roll: 0.1,
      expect: {
        remembers: ['benched-a-friend'],
      },
    },
  ],
})

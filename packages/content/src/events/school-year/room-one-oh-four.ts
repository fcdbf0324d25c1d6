import { defineEvent } from '../../define-event.ts'

export const roomOneOhFour = defineEvent({
  id: 'room-one-oh-four',
  kind: 'question',
  category: 'school',
  title: 'Room 104',
  stages: ['adolescence'],
  age: {
    from: 13,
    to: 17,
  },
  cast: {
    kid: {
      relation: 'classmate',
    },
  },
  conditions: [
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
    weight: 9,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'sit',
    minutes: 4320,
  },
  text: [
    'Detention: two hours, a clock with a cage on it, and a teacher grading with his shoes off. You’re here because of a hall pass. {kid}, one row over, is here because of what got done to the trophy case. You saw it. It wasn’t {kid}. It was the coach’s son.',
  ],
  options: [
    {
      id: 'sit',
      text: 'Do your two hours',
      outcomes: [
        {
          chance: 1,
          text: [
            'You carve nothing, you read the carvings. Somewhere under your elbow it says that A. was here, and hated it, thirty years ago. {kid} gets nine more Fridays.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'marks',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Put your hand up and say who it was',
      outcomes: [
        {
          chance: 0.45,
          odds: 'he acts on it',
          text: [
            'The man with no shoes looks at you for a time. He puts them on. It takes until Wednesday, and then there’s an empty place on the bench, and {kid} carries your books, unasked, which is awful.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 25,
            },
            {
              kind: 'remember',
              what: 'said-who-broke-the-case',
            },
          ],
        },
        {
          chance: 0.55,
          odds: 'it goes to the coach',
          text: ['“Is that so.” He makes a note. The note goes to the coach. You have gym with the coach.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -5,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 20,
            },
            {
              kind: 'marks',
              by: -4,
            },
            {
              kind: 'remember',
              what: 'said-who-broke-the-case',
            },
          ],
        },
      ],
    },
    {
      id: 'paper',
      text: 'Write it up for the school newspaper',
      energyCost: 5,
      conditions: [
        {
          kind: 'activity',
          activity: 'school-newspaper',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You ask a dozen people, and three will be quoted. The headline has a question mark, which the advisor insists on. {kid} is out of Room 104 by Friday, and you are in the office, being told about balance.',
          ],
          effects: [
            {
              kind: 'practice',
              activity: 'school-newspaper',
              by: 15,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'marks',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 20,
            },
            {
              kind: 'remember',
              what: 'said-who-broke-the-case',
            },
          ],
        },
      ],
    },
    {
      id: 'note',
      text: 'Pass {kid} a note: I saw',
      outcomes: [
        {
          chance: 1,
          text: [
            'It comes back folded smaller. SO DID HE SEE ME SEE, it says. LEAVE IT. You talk by the bike racks until it’s dark. It’s an odd way to come by a friend.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 18,
            },
            {
              kind: 'familiarity',
              role: 'kid',
              by: 12,
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
})

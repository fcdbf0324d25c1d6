import type { SchoolMessages } from '@lifegrid/engine/catalogue/messages/school'

export const schoolMessages: SchoolMessages = {
  'school.kindergarten': {
    title: 'The first day',
    text: ['{school}. You are given a hook with a picture of a duck. The duck is yours until June.'],
  },
  'school.grade-1': {
    title: 'First grade',
    text: ['Letters turn out to be the same ones everywhere. You read a cereal box aloud, twice.'],
  },
  'school.grade-2': {
    title: 'Second grade',
    text: ['You can tell the time, and from now on people expect you to.'],
  },
  'school.grade-3': {
    title: 'Third grade',
    text: ['Seven times eight. You will be unsure about it for the rest of your life.'],
  },
  'school.grade-4': {
    title: 'Fourth grade',
    text: ['A recorder of your own. The neighbors know.'],
  },
  'school.grade-5': {
    title: 'Fifth grade',
    text: ['You are among the tall ones in the corridor, without having grown.'],
  },
  'school.grade-6': {
    title: 'Sixth grade',
    text: ['Seven teachers instead of one, and none of them knows what the others asked for.'],
  },
  'school.grade-7': {
    title: 'Seventh grade',
    text: ['Everybody’s voice does something. Nobody mentions it, loudly.'],
  },
  'school.grade-8': {
    title: 'Eighth grade',
    text: ['The last year in which you know where everything is.'],
  },
  'school.grade-9': {
    title: 'High school',
    text: ['{school}. The building is bigger than it needs to be. Your locker sticks; so does everyone’s.'],
  },
  'school.grade-10': {
    title: 'Tenth grade',
    text: ['You know which stairs to take. That is most of it.'],
  },
  'school.grade-11': {
    title: 'Eleventh grade',
    text: ['People have begun to ask what you want to do, and to wait for the answer.'],
  },
  'school.grade-12': {
    title: 'Twelfth grade',
    text: ['The last first day. You take the long way to the room.'],
  },

  'school.act': {
    title: 'The test',
    text: ['Three hours, four pencils, a room that hums. Weeks later: an ACT score of {score}.'],
  },
  'school.admission': {
    title: '{school}',
    text: ['A thick envelope. {school} has a place for you in September.'],
  },
  'school.admission-other': [
    'You keep the place that you have, at {school}, and say so politely.',
    'It is kind of them. You are going to {school}.',
  ],
  'school.admission-instead': [
    'You write to {school} that somebody else may have your place there.',
    'So it will not be {school} after all.',
  ],
  'school.rejection': {
    title: '{school}',
    text: ['A thin envelope. {school} regrets, in three lines, one of them the address.'],
  },

  'school.offer-withdrawn': {
    title: '{school}',
    text: [
      '{school} has looked for your diploma in the file, and under the file. The place goes to the next on the list.',
    ],
  },

  'school.title-start': '{school}',
  'school.start': ['You start at {school}. {about}'],
  'school.start-evening': ['After work, you start at {school}. {about}'],
  'school.start-loan': ['The first year costs {cost}; {borrowed} of it is borrowed.'],

  'school.title-year': '{school}',
  'school.year-second': ['The second year. You know where the coffee is bad, and go there anyway.'],
  'school.year-last': ['The last year. You have a favorite seat, and somebody new is sitting in it.'],
  'school.year-other': ['Year {year} of {years}. The new ones look very young.'],
  'school.year-loan': ['{borrowed} of it is borrowed.'],
  'school.year-undeclared': ['The form for your major was due, and somebody has written “undeclared” on it.'],

  'school.repeated-year': {
    title: 'Once more',
    text: ['A GPA of {gpa}. You will take the year again, in the same room, with everybody else’s little brothers.'],
  },
  'school.expelled': {
    title: '{school}',
    text: [
      '{school} has written. It does not expect you in September, and wishes you well in what it calls other fields.',
    ],
  },
  'school.left': {
    title: 'Leaving',
    text: ['You hand in your books at {school}. The corridor is empty, since everybody else is in class.'],
  },

  'school.graduation-elementary': {
    title: 'Graduation',
    text: ['Nine years at {school} end with a song, an envelope, and a hook with a duck on it. Your GPA was {gpa}.'],
  },
  'school.graduation-highSchool': {
    title: 'Graduation',
    text: ['Caps go up at {school}, and come down on other people. Your GPA was {gpa}.'],
  },
  'school.graduation-trade': {
    title: 'Graduation',
    text: [
      '{school} gives you a certificate and shakes your hand with a hand that knows the work. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-associate': {
    title: 'Graduation',
    text: ['Two years, a gown that is rented by the hour, and a degree from {school}. Your GPA was {gpa}.'],
  },
  'school.graduation-bachelor': {
    title: 'Graduation',
    text: ['They read your name out at {school} and almost get it right. Your GPA was {gpa}.'],
  },
  'school.graduation-bachelor-major': {
    title: 'Graduation',
    text: [
      'They read your name out at {school} and almost get it right. Your subject was {major}. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-master': {
    title: 'Graduation',
    text: ['{school} makes you a master of something. Your GPA was {gpa}.'],
  },
  'school.graduation-master-major': {
    title: 'Graduation',
    text: ['{school} makes you a master of something. It is {major}. Your GPA was {gpa}.'],
  },
  'school.graduation-doctorate': {
    title: 'Graduation',
    text: ['A hood, a handshake, and a title that your mother uses before you do. Your GPA was {gpa}.'],
  },

  'school.classmate': {
    title: 'In the next seat',
    text: [
      'The list says that you sit beside {classmate} {classmate.lastname}. {classmate} has seen the list too, and has moved the bag.',
    ],
  },
  'school.activity-level': {
    title: '{activity}',
    text: ['{activity}: {level}.', 'You have come further. {activity}: {level}.'],
  },

  'school.coming-act': 'The college admission test',
  'school.coming-marks': 'The grades of the semester',
  'school.coming-year-end': 'The school year ends',
  'school.coming-year-start': 'School begins',
  'school.coming-letter': 'A letter from {school}',

  'school.town': 'Out in town',
}

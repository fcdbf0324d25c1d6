import type { SchoolMessages } from '@lifegrid/engine/catalogue/messages/school'

export const schoolMessages: SchoolMessages = {
  'school.kindergarten': {
    title: 'The first day',
    text: [
      '{school}. You are given a hook with a picture of a duck. The duck is yours until June.',
      '{school}. Your coat goes on the hook with the duck. You watch the door close behind your family, and then you see the sandbox.',
      '{school}. There is a rug with a letter for each of you to sit on. You get the Q.',
    ],
  },
  'school.grade-1': {
    title: 'First grade',
    text: [
      'Letters turn out to be the same ones everywhere. You read a cereal box aloud, twice.',
      'You have a desk with a lid. You open it and close it, open it and close it.',
      'On the first day you learn to raise your hand. At supper you raise it.',
    ],
  },
  'school.grade-2': {
    title: 'Second grade',
    text: [
      'You can tell the time, and from now on people expect you to.',
      'Your tooth comes out during subtraction. You are allowed to keep it in an envelope.',
      'The first graders look small to you, and do not know where anything is.',
    ],
  },
  'school.grade-3': {
    title: 'Third grade',
    text: [
      'Seven times eight. You will be unsure about it for the rest of your life.',
      'You write in cursive now. The loops lean on each other like people on a bus.',
      'There is a chart on the wall with stars on it, and you have three, and count them each morning.',
    ],
  },
  'school.grade-4': {
    title: 'Fourth grade',
    text: [
      'A recorder of your own. The neighbors know.',
      'Long division. You are sent to the board, and the chalk squeaks, and it comes out even.',
      'You choose your own book from the library, the thickest one, and carry it so that the title shows.',
    ],
  },
  'school.grade-5': {
    title: 'Fifth grade',
    text: [
      'You are among the tall ones in the corridor, without having grown.',
      'You are made a crossing guard, with a belt. Cars stop when you hold out your arm.',
      'The tables in the cafeteria have sides this year. You stand with your milk and look for yours.',
    ],
  },
  'school.grade-6': {
    title: 'Sixth grade',
    text: [
      'Seven teachers instead of one, and none of them knows what the others asked for.',
      'Your locker has a combination. In your dreams you forget it.',
      'You walk from room to room with a schedule in your hand, and always against the stream.',
    ],
  },
  'school.grade-7': {
    title: 'Seventh grade',
    text: [
      'Everybody’s voice does something. Nobody mentions it, loudly.',
      'There is a list of who sits where on the bus. It is written down nowhere, and you all know it.',
      'In gym you change with your back to the wall, like everyone.',
    ],
  },
  'school.grade-8': {
    title: 'Eighth grade',
    text: [
      'The last year in which you know where everything is.',
      'You have a teacher who speaks to you as to a grown person. You would walk into the sea for her.',
      'You dissect a frog. The one who fainted is never allowed to forget it.',
    ],
  },
  'school.grade-9': {
    title: 'High school',
    text: [
      '{school}. The building is bigger than it needs to be. Your locker sticks; so does everyone’s.',
      '{school}. The seniors have beards and car keys. You ask one of them for the way, and he tells you the wrong one.',
      '{school}. On the first day you eat your lunch fast and alone, in a stairwell that smells of floor wax. On the third you are shown a better one.',
    ],
  },
  'school.grade-10': {
    title: 'Tenth grade',
    text: [
      'You know which stairs to take. That is most of it.',
      'Your name is on the honor board, or it is not; you walk by without turning your head.',
      'It is the year in which nothing is supposed to happen, and you sit by the window and wait for it.',
    ],
  },
  'school.grade-11': {
    title: 'Eleventh grade',
    text: [
      'People have begun to ask what you want to do, and to wait for the answer.',
      'College letters arrive with trees on them. Under each tree sits a laughing person with a laptop or a guitar.',
      'You have a free period, and sit on the wall behind the gym, and for fifty minutes nothing is wanted from you.',
    ],
  },
  'school.grade-12': {
    title: 'Twelfth grade',
    text: [
      'The last first day. You take the long way to the room.',
      'You sit in the back now, by right. The freshmen get out of your way.',
      'Each thing is done for the last time this year. You have not decided yet if you mind.',
    ],
  },

  'school.act': {
    title: 'The test',
    text: [
      'Three hours, four pencils, a room that hums. Weeks later: an ACT score of {score}.',
      'The pencil breaks in the part with the trains. You have another one. An ACT score of {score}, in the end.',
      'The envelope with the score comes before anyone else is home. {score}. You read it in the hall with your bag still on.',
    ],
  },
  'school.admission': {
    title: '{school}',
    text: [
      'A thick envelope. {school} has a place for you in September.',
      'You know it from the weight of the envelope. {school} is glad to have you in September.',
      '{school} says yes, with a map of the grounds and a sticker for a car.',
      '“Congratulations,” it begins, and you do not get any further for a minute. {school} will have you, from September.',
      'Your family reads the letter from {school} aloud at the table, in turns. There is a place for you in September.',
      '{school} takes you. You put the letter under your pillow, at your age.',
    ],
  },
  'school.admission-other': [
    'You keep the place that you have, at {school}, and say so politely.',
    'It is kind of them. You are going to {school}.',
    'You have a place at {school}, and you hold on to it.',
    'You thank them. Your mind is made up, and it is {school}.',
    'You turn it down, for {school}, and feel rich for a day.',
    'It goes in the drawer. You are still going to {school}.',
  ],
  'school.admission-instead': [
    'You write to {school} that somebody else may have your place there.',
    'So it will not be {school} after all.',
    '{school} will have to do without you.',
    'You give up the place at {school}, and for a week you wonder about it.',
    'You take back your yes to {school}. They are used to it.',
    'The place at {school} goes to the next on their list.',
  ],
  'school.rejection': {
    title: '{school}',
    text: [
      'A thin envelope. {school} regrets, in three lines, one of them the address.',
      '{school} had more good people than chairs. It is on good paper.',
      'You open it in the bathroom. {school} is not able to offer you a place.',
      '{school} says no. Your family says that it is their loss, one after the other, until you ask them to stop.',
      'The letter from {school} begins with “unfortunately”. You fold it back along the same folds.',
      'Not {school}, then. You tell people before they can ask, in a voice that you have practiced.',
    ],
  },

  'school.offer-withdrawn': {
    title: '{school}',
    text: [
      '{school} has looked for your diploma in the file, and under the file. The place goes to the next on the list.',
      'There is no diploma, and so there is no place. {school} regrets it in a form letter.',
      '{school} had taken you on the condition that you graduate. You did not, and they take it back.',
    ],
  },

  'school.title-start': '{school}',
  'school.start': [
    'You start at {school}. {about}',
    'The first day at {school}. {about}',
    'You begin at {school}, with new pens. {about}',
    'You are a student at {school} now. {about}',
    'At {school} you hang your key on a string around your neck, until you see that no one does. {about}',
    '{school} begins, an hour late, because the keys are lost. {about}',
  ],
  'school.start-evening': [
    'After work, you start at {school}. {about}',
    'You work by day, and go to {school} in the evening. {about}',
    'From now on you have two shifts: the job, and {school}. {about}',
    'You come to {school} in your work shoes, and half the class has theirs on too. {about}',
    'Supper is a sandwich at a bus stop. You have started at {school}, in the evenings. {about}',
    'When the others go home from work, you go to {school}. {about}',
  ],
  'school.start-loan': [
    'The first year costs {cost}; {borrowed} of it is borrowed.',
    'You sign for {borrowed} of the {cost} that the first year costs.',
    '{cost} for the first year, it says, and {borrowed} of that you owe from this moment.',
    'The first year is {cost}. You do not have all of it, and borrow {borrowed}.',
    'You borrow {borrowed}, out of {cost} for the first year. The pen is free.',
    'Of the {cost} for the first year, {borrowed} will have to be paid back, one day, by a person with your name.',
  ],

  'school.title-year': '{school}',
  'school.year-second': [
    'The second year. You know where the coffee is bad, and go there anyway.',
    'The second year. New students ask you for the way, and you send them right.',
    'A second year. You buy the books used, with other people’s underlining, and begin to trust one of them.',
    'You are in your second year. It is harder, and you are less afraid of it.',
    'The second year begins where the first one stopped, in the middle of a chapter.',
    'In the second year they no longer learn your name. They expect things of it.',
  ],
  'school.year-last': [
    'The last year. You have a favorite seat, and somebody new is sitting in it.',
    'The last year. All of a sudden there is a calendar on everyone’s wall.',
    'It is your last year here. You walk across the grounds more slowly.',
    'The last year begins. At parties they ask what comes after, and you take another chip.',
    'You know the night librarian by name. It is the last year.',
    'One more year, the last one. You had thought that by now you would feel like a person who knows things.',
  ],
  'school.year-other': [
    'Year {year} of {years}. The new ones look very young.',
    'Year {year} of {years}. You have stopped looking at the map.',
    'Year {year} of {years}. The reading list is longer than the year.',
    'Year {year} of {years} begins. The same posters, the same radiator, another you.',
    'It is year {year} of {years}, and you have a way of taking notes that only you can read.',
    'Year {year} of {years}. At home they ask how much longer, in a light voice.',
  ],
  'school.year-loan': [
    '{borrowed} of it is borrowed.',
    'You borrow {borrowed} for it.',
    'For this one you sign for {borrowed}.',
    '{borrowed} comes from the bank again.',
    'The loan grows by {borrowed}.',
    'Another {borrowed}, on paper.',
  ],
  'school.year-undeclared': [
    'The form for your major was due, and somebody has written “undeclared” on it.',
    'You have not chosen a major, and the dean’s office has written to say that it has noticed.',
    'They ask for your major, and you leave the line empty.',
    'You are still undeclared. It sounds like something at a border.',
    'Your adviser has three majors in mind for you. You say you will think about it, and go out by the other door.',
    'Where the major should be, there is a dash.',
  ],

  'school.repeated-year': {
    title: 'Once more',
    text: [
      'A GPA of {gpa}. You will take the year again, in the same room, with everybody else’s little brothers.',
      'A GPA of {gpa}. The others move up a floor, and you hear them walking above you.',
      'With a GPA of {gpa} you are kept back. You are taller than the door of the coat closet.',
      'A GPA of {gpa} is not enough. At home it is very quiet, and then it is not. You take the year again.',
      'You will do this year twice. Your GPA was {gpa}. The teacher says that many great people did, and cannot think of one.',
      'A GPA of {gpa}: the same books again, with your own drawings in the margins.',
    ],
  },
  'school.expelled': {
    title: '{school}',
    text: [
      '{school} has written. It does not expect you in September, and wishes you well in what it calls other fields.',
      'You are no longer a student of {school}. The letter is signed by a person you have never met.',
      '{school} lets you go, for your grades. You clear out your shelf on a morning when the others are in class.',
      'You had been warned, twice, in writing. {school} ends it.',
      'Your card no longer opens the door of {school}. That is how you learn it, a day before the letter.',
      '{school} has taken your name off the list. You stay in bed until the letter on the floor stops looking at you.',
    ],
  },
  'school.left': {
    title: 'Leaving',
    text: [
      'You hand in your books at {school}. The corridor is empty, since everybody else is in class.',
      'You leave {school} by the side door, with a box of your things, and it closes by itself.',
      'You sign out of {school}. The secretary asks whether you are sure, because the form asks it.',
      'No more {school}. The next morning you wake up at the usual hour and lie there.',
      'You quit {school}. You tell one teacher, who says that the door stays open, and you both look at the door.',
      'It is done: you have left {school}. The bus passes it every day all the same.',
    ],
  },

  'school.graduation-elementary': {
    title: 'Graduation',
    text: [
      'Nine years at {school} end with a song, an envelope, and a hook with a duck on it. Your GPA was {gpa}.',
      'You sing in the second row at {school}, and on the way out you touch the duck. Your GPA was {gpa}.',
      'At {school} you are handed a rolled paper with a ribbon. Your family stands up to clap, and you look at your shoes. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-highSchool': {
    title: 'Graduation',
    text: [
      'Caps go up at {school}, and come down on other people. Your GPA was {gpa}.',
      'You walk across the stage of {school} in a gown like a shower curtain, and a great noise comes from one corner of the seats. Your GPA was {gpa}.',
      'They call the names at {school} for two hours. Yours takes one second. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-trade': {
    title: 'Graduation',
    text: [
      '{school} gives you a certificate and shakes your hand with a hand that knows the work. Your GPA was {gpa}.',
      'At {school} your last piece is put on the bench and looked at from all sides, and then he nods. Your GPA was {gpa}.',
      'You leave {school} with a certificate and a burn, a cut or a callus for each month. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-associate': {
    title: 'Graduation',
    text: [
      'Two years, a gown that is rented by the hour, and a degree from {school}. Your GPA was {gpa}.',
      'Half the graduates of {school} come straight from work. There are children on the grass, calling up at the stage. Your GPA was {gpa}.',
      '{school} gives you a degree in a blue folder. Your hand shakes, and so does the dean’s. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-bachelor': {
    title: 'Graduation',
    text: [
      'They read your name out at {school} and almost get it right. Your GPA was {gpa}.',
      'The speaker at {school} tells you to follow your heart and does not say where it went. Your GPA was {gpa}.',
      'You sit in rows on the lawn of {school}, in black, in the heat, and then you are done. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-bachelor-major': {
    title: 'Graduation',
    text: [
      'They read your name out at {school} and almost get it right. Your subject was {major}. Your GPA was {gpa}.',
      '{school} hands you a degree in {major}. An aunt asks what you do with that. Your GPA was {gpa}.',
      'You have a degree in {major} from {school}, in a tube. You carry it on the bus like a fishing rod. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-master': {
    title: 'Graduation',
    text: [
      '{school} makes you a master of something. Your GPA was {gpa}.',
      'You hand in the last page at {school}, and walk out into the daylight like a moviegoer. Your GPA was {gpa}.',
      '{school} gives you your second degree. The photographer is the same man as at the first. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-master-major': {
    title: 'Graduation',
    text: [
      '{school} makes you a master of something. It is {major}. Your GPA was {gpa}.',
      'A master’s degree in {major}, from {school}. You know enough about it now to see how little that is. Your GPA was {gpa}.',
      '{school} has made you a master in {major}. The thesis will be read by three people, and you know their names. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-doctorate': {
    title: 'Graduation',
    text: [
      'A hood, a handshake, and a title that your mother uses before you do. Your GPA was {gpa}.',
      'They ask you questions for two hours, send you out, and call you back in as “doctor”. Your GPA was {gpa}.',
      'One hundred and ninety pages and a velvet stripe. When a man on the plane falls ill, you stay in your seat. Your GPA was {gpa}.',
    ],
  },

  'school.classmate': {
    title: 'In the next seat',
    text: [
      'The list says that you sit beside {classmate} {classmate.lastname}. {classmate} has seen the list too, and has moved the bag.',
      'You are put beside {classmate} {classmate.lastname}, by alphabet or by malice.',
      '{classmate} {classmate.lastname} sits in the next seat, and draws on the desk with great care.',
      'There is one place left, next to {classmate} {classmate.lastname}, who shrugs.',
      'The teacher moves you forward, beside {classmate} {classmate.lastname}. By noon you have a joke in common.',
      'On your left there is a wall, and on your right there is {classmate} {classmate.lastname}, chewing a pencil.',
    ],
  },
  'school.activity-level': {
    title: '{activity}',
    text: [
      'By now: {level}.',
      'You have come further: {level}.',
      'All those hours count for something: {level}.',
      'You notice it only when another person says it: {level}.',
      'What was hard last year is the warm-up now: {level}.',
      'One more step: {level}.',
    ],
  },

  'school.coming-act': 'The college admission test',
  'school.coming-marks': 'The grades of the semester',
  'school.coming-year-end': 'The school year ends',
  'school.coming-year-start': 'School begins',
  'school.coming-letter': 'A letter from {school}',

  'school.town': 'Out in town',
}

import type { PeopleMessages } from '@lifegrid/engine/catalogue/messages/people'

export const peopleMessages: PeopleMessages = {
  'people.met-classmate-child': {
    title: 'Someone new',
    text: [
      '{person} is put beside you in class, and draws a line down the middle of the desk.',
      'You and {person} are picked last together, and decide that it is a team.',
      '{person} lends you a pencil and never asks for it back.',
    ],
  },
  'people.met-classmate-teen': {
    title: 'Someone new',
    text: [
      'You and {person} are late on the same morning, and are sent to the same bench.',
      'The teacher makes pairs from the list. You get {person}, who groans, and then grins.',
      '{person} lends you a pencil and never asks for it back.',
    ],
  },
  'people.met-classmate-grown': {
    title: 'Someone new',
    text: [
      '{person} sits at the other end of the last free table in the library, and pushes a coffee across.',
      'You and {person} both turn up for the class that was moved. You wait ten minutes together, for form’s sake.',
      '{person} has the notes of the week that you missed, in four colors.',
    ],
  },
  'people.met-colleague-teen': {
    title: 'Someone new',
    text: [
      '{person} has the same shift, and shows you where one can sit down without being seen.',
      '{person} started a week before you and explains everything, some of it rightly.',
    ],
  },
  'people.met-colleague-grown': {
    title: 'Someone new',
    text: [
      '{person} starts in your section and knows on the second day where the good cups are.',
      '{person} from the other floor takes the same lift, every day, and one day says something.',
      'You and {person} are sent on a course about a machine that neither of you has.',
    ],
  },
  'people.met-neighbour-baby': {
    title: 'Someone new',
    text: [
      'Another stroller stops beside yours. In it is {person}, with the same hat and a better rattle.',
      '{person} is set down on the same rug. You put a finger into {person}’s ear, to see. So does {person}.',
      'Somebody holds you up over the hedge, and somebody holds up {person}. You look at each other for a long time.',
    ],
  },
  'people.met-neighbour-child': {
    title: 'Someone new',
    text: [
      '{person} has moved in two doors down, and stands at the fence with a ball until you say something.',
      '{person} from next door knows a hole in the hedge. It is exactly as large as you.',
      'A van, a carpet, a canary; and behind the canary {person}, who asks what there is to do here.',
    ],
  },
  'people.met-neighbour-teen': {
    title: 'Someone new',
    text: [
      '{person} has moved in two doors down, and walks to the bus ten steps behind you for a week. Then beside you.',
      '{person} across the street has the same song on, with the window open. You turn yours down, to hear.',
    ],
  },
  'people.met-neighbour-grown': {
    title: 'Someone new',
    text: [
      '{person} has moved in two doors down. The lamp arrives before the beds.',
      'A package for {person} is left with you, and then another. By the third you know each other.',
    ],
  },
  'people.met-acquaintance': {
    title: 'Someone new',
    text: [
      'You talk to {person} because the train stands in a field. It stands there for an hour.',
      '{person} had the chair beside yours at somebody’s party, and a view on everything in the room.',
      'You meet {person} at the pool, each with the wrong locker key.',
    ],
  },

  'people.sibling-born': {
    title: 'Four at the table, or five',
    text: ['{sibling} is born. Your {sibling.relation} is red, loud, and given your blanket.'],
  },
  'people.granddaughter-born': {
    title: 'A generation more',
    text: ['{parent} has a daughter: {child}. You are sent a picture of a small, cross, magnificent face.'],
  },
  'people.grandson-born': {
    title: 'A generation more',
    text: ['{parent} has a son: {child}. You are sent a picture of a small, cross, magnificent face.'],
  },
  'people.niece-born': {
    title: 'News from the hospital',
    text: ['{parent} has a daughter: {child}. You are sent a picture of a small, cross, magnificent face.'],
  },
  'people.nephew-born': {
    title: 'News from the hospital',
    text: ['{parent} has a son: {child}. You are sent a picture of a small, cross, magnificent face.'],
  },

  'people.moves': {
    title: 'A van outside',
    text: ['{person} moves to another town. You carry boxes, and then there is nothing left to carry.'],
  },
  'people.marries': {
    title: 'An invitation',
    text: ['{person} marries {spouse}. There are speeches. One of them is very nearly good.'],
  },
  'people.has-child': {
    title: 'A new name',
    text: [
      '{person} has a child. The messages arrive at four in the morning now, and have no commas.',
      '{person} has a child, and sends a picture in which one can see a blanket.',
      'There is a child at {person}’s, and nobody has slept since Tuesday.',
      'You hear it from three people before you hear it from {person}: there is a child.',
      '{person} calls to say that there is a child, and cannot say anything else for a while.',
      '{person} has a child now, and speaks more quietly, and of other things.',
    ],
  },
  'people.parts': {
    title: 'Two addresses',
    text: ['{person} and {former} have parted. You learn it from the change in a sentence: I, not we.'],
  },
  'people.retires': {
    title: 'Time on their hands',
    text: ['{person} has retired, after all those years as {occupation}, and has already repaired everything.'],
  },
  'people.ill': {
    title: 'Not a word to anyone',
    text: ['{person} is ill, and says so lightly, the way one puts down something heavy.'],
  },
  'people.ill-with': {
    title: 'Not a word to anyone',
    text: ['{person} has {illness}, and says so lightly, the way one puts down something heavy.'],
  },

  'people.died': {
    title: '{dead} has died',
    text: ['Your {relation} {dead} died, {age}.'],
  },
  'people.wife': 'wife',
  'people.husband': 'husband',
  'people.former-love': 'old love',
  'people.age-under-one': 'not a year old',
  'people.age-one': '1 year old',
  'people.age': '{years} years old',

  'people.child': 'child',
  'people.pupil': 'student',
  'people.apprentice': 'apprentice',
  'people.student': 'student',
  'people.looking-for-work': 'looking for work',
  'people.retired': 'retired',

  'people.openness-low': 'down to earth',
  'people.openness-high': 'curious',
  'people.conscientiousness-low': 'easy-going',
  'people.conscientiousness-high': 'orderly',
  'people.extraversion-low': 'quiet',
  'people.extraversion-high': 'sociable',
  'people.agreeableness-low': 'blunt',
  'people.agreeableness-high': 'kind',
  'people.neuroticism-low': 'calm',
  'people.neuroticism-high': 'sensitive',

  'people.interest-books': 'books',
  'people.interest-films': 'films',
  'people.interest-old-records': 'old records',
  'people.interest-singing': 'singing',
  'people.interest-dancing': 'dancing',
  'people.interest-painting': 'painting',
  'people.interest-pottery': 'pottery',
  'people.interest-photography': 'photography',
  'people.interest-cooking': 'cooking',
  'people.interest-baking': 'baking',
  'people.interest-gardening': 'gardening',
  'people.interest-birds': 'birds',
  'people.interest-dogs': 'dogs',
  'people.interest-hiking': 'hiking',
  'people.interest-cycling': 'cycling',
  'people.interest-swimming': 'swimming',
  'people.interest-football': 'football',
  'people.interest-chess': 'chess',
  'people.interest-board-games': 'board games',
  'people.interest-computers': 'computers',
  'people.interest-stars': 'the stars',
  'people.interest-history': 'history',
  'people.interest-languages': 'languages',
  'people.interest-trains': 'trains',
  'people.interest-sea': 'the sea',
  'people.interest-woodwork': 'woodwork',
  'people.interest-museums': 'museums',
  'people.interest-travelling': 'traveling',
}

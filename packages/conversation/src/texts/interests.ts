/** What people say about something that they like. Children do it too, so nothing here needs a driver's license. */
export interface InterestTexts {
  /** What somebody who likes it is up to. */
  readonly doing: readonly string[]
  /** What happened today because of it. */
  readonly day: readonly string[]
  /** What they say when the player brings it up. */
  readonly talk: readonly string[]
  /** How it is called in a sentence: 'I never got into {it}'. */
  readonly it: string
}

export const interests: Readonly<Record<string, InterestTexts>> = {
  books: {
    it: 'books',
    doing: [
      'Reading. One more chapter, I said, four chapters ago.',
      'At the library. I came for one book and I’m carrying six.',
    ],
    day: ['I finished my book at lunch and now nothing else is good enough.'],
    talk: ['Don’t get me started on books, I’ll never stop.', 'What are you reading? I’ll want to borrow it.'],
  },
  films: {
    it: 'movies',
    doing: ['Watching an old movie with the sound too loud.', 'Picking a movie. It has taken longer than a movie.'],
    day: ['I saw a movie with such a good ending that I sat through all the names.'],
    talk: [
      'I’ve seen it. Twice. I won’t spoil it, but bring tissues.',
      'Movies are my weak spot, you know that. Go on.',
    ],
  },
  'old-records': {
    it: 'old records',
    doing: [
      'Playing records. The scratchy one’s the best one.',
      'Digging through a crate of dusty records. Found two.',
    ],
    day: ['I found a record that I’ve been hunting for ages, for two bucks.'],
    talk: [
      'It just sounds warmer on vinyl. I know, I know, I’m that person.',
      'I’ll play you side B sometime. Everybody skips side B.',
    ],
  },
  singing: {
    it: 'singing',
    doing: [
      'Singing where the echo’s good, which is the bathroom.',
      'Practicing one line of a song, over and over. Sorry to everyone.',
    ],
    day: ['We got the harmony right today and the whole room went quiet.'],
    talk: [
      'I’ll sing with anybody. You start, I’ll find the harmony.',
      'You know I hum all day. People have complained.',
    ],
  },
  dancing: {
    it: 'dancing',
    doing: ['Practicing a turn in my socks. The floor is on my side.', 'Dancing around the room with nobody watching.'],
    day: ['I learned a new step and only stepped on one person.'],
    talk: [
      'If there’s music on, I’m moving. I can’t help it.',
      'Everyone can dance. Some people just do it sitting down.',
    ],
  },
  painting: {
    it: 'painting',
    doing: [
      'Painting. There’s blue on my elbow and I don’t know how.',
      'Trying to get the color of the sky right. It keeps changing.',
    ],
    day: ['I painted the same tree for an hour and it finally looks like a tree.'],
    talk: [
      'Show me when it’s done. Or before, that’s more interesting.',
      'The trick is to stop before you ruin it. I never stop.',
    ],
  },
  pottery: {
    it: 'pottery',
    doing: ['Making a bowl. It wants to be a plate.', 'Up to my elbows in clay.'],
    day: ['My mug came out of the kiln with the handle still on. Big day.'],
    talk: ['I’ll make you a mug. It’ll lean a little.', 'Clay teaches you patience. I’m still in the first lesson.'],
  },
  photography: {
    it: 'photography',
    doing: ['Out taking pictures of puddles.', 'Going through photos. I have forty of the same bird.'],
    day: ['The light was so good after the rain that I shot everything, even the trash cans.'],
    talk: [
      'Send me the picture. The bad ones too.',
      'It’s all about the light. I know, everyone says that. It’s true.',
    ],
  },
  cooking: {
    it: 'cooking',
    doing: [
      'Stirring something for the last hour. It smells like it was worth it.',
      'Chopping onions and crying about it.',
    ],
    day: ['I got my sauce right. I wish somebody had been here with a spoon.'],
    talk: ['More garlic. Whatever it is, more garlic.', 'I have a recipe for that. It’s mostly butter.'],
  },
  baking: {
    it: 'baking',
    doing: [
      'Waiting for dough to rise. It’s the most exciting nothing there is.',
      'Covered in flour. The cookies are for someone else, so I only ate four.',
    ],
    day: ['I baked bread and it actually looks like bread.'],
    talk: ['I’ll bring cookies. I don’t need a reason.', 'The secret is salt. Don’t tell people.'],
  },
  gardening: {
    it: 'gardening',
    doing: ['Dirt under my nails, happy as anything.', 'Talking to the tomatoes. They don’t interrupt.'],
    day: ['Something came up that I’m sure I never planted. I’m keeping it.'],
    talk: ['Plants want less water than you think. Same with advice.', 'Take a cutting. Take two, one will sulk.'],
  },
  birds: {
    it: 'birds',
    doing: ['Watching the feeder. There’s a bully and I know his name.', 'Sitting very still because of a woodpecker.'],
    day: ['I saw a hawk sit on a stop sign like it was waiting for the bus.'],
    talk: [
      'What color was it? Did it have a stripe? I need to know.',
      'Once you start noticing birds, you can’t stop. Sorry in advance.',
    ],
  },
  dogs: {
    it: 'dogs',
    doing: [
      'Petting someone else’s dog outside the store. We’re best friends now.',
      'Looking at dogs at the park. Just looking. For an hour.',
    ],
    day: ['A dog leaned on my leg for a whole minute. That was my day.'],
    talk: ['I need a picture of that dog right now.', 'Dogs know. They just know.'],
  },
  hiking: {
    it: 'hiking',
    doing: ['Walking in the woods. One bar of signal, so be quick.', 'Cleaning mud off my boots. Worth it.'],
    day: ['I walked until I couldn’t hear any cars. It took four miles.'],
    talk: [
      'The view’s always better if you complain on the way up.',
      'Good socks. That’s all I’ve learned, but it’s a lot.',
    ],
  },
  cycling: {
    it: 'biking',
    doing: [
      'Pumping up tires. My arms are done before the ride starts.',
      'Just got off the bike. My legs are noodles.',
    ],
    day: ['I rode into the wind both ways. How does that work?'],
    talk: ['On a bike, everything’s the right size.', 'Wear the helmet. That’s my whole speech.'],
  },
  swimming: {
    it: 'swimming',
    doing: ['Hair’s still wet. Laps.', 'Waterlogged and starving, so, good swim.'],
    day: ['I had a whole lane to myself today. Like a millionaire.'],
    talk: [
      'It’s the only place nobody can text me.',
      'The first minute’s awful and then it’s the best thing in the world.',
    ],
  },
  football: {
    it: 'football',
    doing: [
      'Watching the game. Don’t tell me the score.',
      'Yelling at the TV. They can’t hear me, but somebody has to.',
    ],
    day: ['I lost my voice over a field goal.'],
    talk: ['This is our year. I say that every year, but this one is.', 'Refs. Don’t even say it.'],
  },
  chess: {
    it: 'chess',
    doing: [
      'Losing to a nine-year-old online. At least, I think he’s nine.',
      'Staring at a chess board. The bishop knows something.',
    ],
    day: ['I won a game with a pawn. A pawn!'],
    talk: [
      'You always see the good move right after you let go of the piece.',
      'I’ll play you. Slow game, no clock, snacks.',
    ],
  },
  'board-games': {
    it: 'board games',
    doing: [
      'Reading the rules of a game. Page nine of forty.',
      'Setting up a board game and hunting for the one missing piece.',
    ],
    day: ['We played until somebody flipped the table. Gently.'],
    talk: ['I call the green pieces. That’s not up for debate.', 'Friendships have ended over that game. I’m in.'],
  },
  computers: {
    it: 'computers',
    doing: [
      'Fixing my computer by turning it off and on and hoping.',
      'I have nineteen tabs open and one of them is playing music.',
    ],
    day: ['I found the bug. It was a comma. It’s always a comma.'],
    talk: [
      'Did you try turning it off and on? I have to ask. It’s the law.',
      'Back it up. Whatever it is, back it up.',
    ],
  },
  stars: {
    it: 'stars',
    doing: ['Outside looking up. You can see Jupiter if you squint.', 'Waiting for it to get dark. Clear sky tonight.'],
    day: ['I saw a shooting star and forgot to wish.'],
    talk: [
      'Some of that light is older than everybody. It calms me down.',
      'Find the dark end of the street and give your eyes ten minutes.',
    ],
  },
  history: {
    it: 'history',
    doing: ['Reading about a war over a bucket. That really happened.', 'Down a hole about who invented the fork.'],
    day: ['I read that ketchup used to be sold as medicine. I believe it.'],
    talk: [
      'It’s just gossip about dead people. That’s why I love it.',
      'There’s always a reason, and it’s usually money.',
    ],
  },
  languages: {
    it: 'languages',
    doing: ['Practicing my rolled R. It sounds like a small motor.', 'Learning to order soup in one more language.'],
    day: ['I understood a whole conversation on the bus. It was about cheese.'],
    talk: [
      'Say it with me. No, further back in the throat.',
      'There’s always one word that doesn’t translate, and it’s the best one.',
    ],
  },
  trains: {
    it: 'trains',
    doing: ['Watching the freight go by. Ninety-one cars.', 'Looking at train schedules for a trip I’m not taking.'],
    day: ['The engineer waved at me. I’m not too old to say that it made my day.'],
    talk: [
      'Take the train. You get a window and nobody asks you to steer.',
      'I can tell you what’s hauling it by the sound. I’m fun at parties.',
    ],
  },
  sea: {
    it: 'the ocean',
    doing: [
      'Looking up tide tables. I just like knowing.',
      'Sorting shells. I don’t need more shells. I have more shells.',
    ],
    day: ['It smelled like salt all the way over here this morning, I swear.'],
    talk: [
      'I’d live in the water if they’d forward my mail.',
      'Nobody’s ever in a bad mood with their feet in the ocean.',
    ],
  },
  woodwork: {
    it: 'woodworking',
    doing: ['Sanding. There is always more sanding.', 'Building a birdhouse. The birds had better appreciate it.'],
    day: ['I cut a board right the first time. Measured it four times, though.'],
    talk: ['Measure twice, cut once, swear, cut again.', 'I’ll make you a shelf. It’ll be almost level.'],
  },
  museums: {
    it: 'museums',
    doing: [
      'Planning a museum day. The gift shop counts as a wing.',
      'Looking at a picture of a very old chair. I love it.',
    ],
    day: ['I stood in front of one painting so long that the guard asked if I was okay.'],
    talk: [
      'Go on a weekday. You get the dinosaurs to yourself.',
      'I always leave with a postcard and a new favorite dead person.',
    ],
  },
  travelling: {
    it: 'traveling',
    doing: ['Looking at maps of places with better bread.', 'Reading reviews of a hotel I’ll never book.'],
    day: ['I looked at flights all through lunch. It’s my hobby. Looking.'],
    talk: ['Bring one bag. You wear the same shirt anyway.', 'Send me a postcard. An actual one, with a stamp.'],
  },
}

/** About something that the person dislikes. `{it}` is its name. */
export const notMyThing: readonly string[] = [
  'You know I can’t stand {it}. But I like how you talk about it.',
  'Not my thing, {it}. Tell me anyway.',
  'I tried {it} once. Once was the right amount.',
  'Honestly, {it}? Never got the appeal.',
]

/** About something that the person neither likes nor dislikes. */
export const neverTried: readonly string[] = [
  'I never really got into {it}. What do you like about it?',
  'I don’t know the first thing about {it}. Teach me?',
  'Huh, {it}. I could see you doing that.',
  'I’m neutral on {it}, but I’m pro you being happy.',
]

/** When something went wrong with it. */
export const mishaps: readonly string[] = [
  'Oh no. Is it beyond saving?',
  'Ha, everybody has one of those days with {it}. Mine was worse.',
  'I want to laugh, but I also want to hear the whole story.',
  'Take a picture. It’ll be funny in a week.',
  'The second try’s always better. Don’t quit on {it}.',
  'I’d have cried. You’re handling it well.',
  'Well, now you know how not to do it.',
]

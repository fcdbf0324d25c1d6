import { openOn } from './open-mysql.ts'
import { recycledDatabases } from './recycled-databases.ts'
import { storeContract } from './store-contract.ts'

const database = recycledDatabases()
storeContract('mysql', async () => openOn(await database()))

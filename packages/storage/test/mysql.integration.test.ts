import { openMysql } from './open-mysql.ts'
import { storeContract } from './store-contract.ts'

storeContract('mysql', openMysql)

// Never committed: the lock is the write lock on this node's id, and ends with the connection that holds it.
MERGE (l:Load {id: 'load:lock'})
SET l.holder = $holder

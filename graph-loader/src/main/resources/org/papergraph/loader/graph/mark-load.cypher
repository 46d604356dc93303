MATCH (l:Load {id: $id})
SET l.status = $status, l.rolledBackAt = CASE $status WHEN 'ROLLED_BACK' THEN datetime() END

// Floor: a body's heads through its renamings.
MATCH (:Entity {id: 'central-commission-for-external-relations'})-[:RENAMED_TO*0..6]-(stage:Entity)<-[tenure:HEADED|DEPUTY_HEADED]-(leader)
RETURN stage, tenure, leader

RETURN EXISTS { (:Load {building: true}) } AS building

# provision

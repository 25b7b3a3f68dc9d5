# guided

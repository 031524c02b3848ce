/** Last names that are common in English news, beside those of people in office. Facts written down by hand. */
export const commonSurnames: string =
  "Smith Johnson Williams Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas " +
  "Taylor Moore Jackson Martin Perez Thompson Harris Sanchez Clark Ramirez Lewis Robinson Walker Allen Wright " +
  "Scott Torres Nguyen Hill Flores Adams Nelson Baker Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans " +
  "Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper " +
  "Peterson Bailey Reed Kelly Howard Ramos Richardson Watson Brooks Chavez Bennett Mendoza Ruiz Hughes " +
  "Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan Bell Coleman Butler " +
  "Henderson Barnes Gonzales Fisher Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham Reynolds Griffin " +
  "Wallace Moreno West Cole Hayes Bryant Herrera Gibson Ellis Tran Medina Aguilar Stevens Murray Ford Castro Marshall Owens " +
  "Harrison Fernandez Mcdonald McDonald Woods Washington Kennedy Wells Vargas Henry Chen Freeman Webb Tucker Guzman Burns " +
  "Crawford Olson Simpson Porter Hunter Gordon Mendez Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner " +
  "Black Robertson Boyd Stone Salazar Fox Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto " +
  "Weaver Ryan Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley Knight " +
  "Elliott Cunningham Duncan Armstrong Hudson Carroll Lane Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman Johnston " +
  "Matthews Pena Richards Contreras Willis Carpenter Lawrence Sandoval Guerrero George Chapman Rios Estrada Ortega Watkins " +
  "Greene Nunez Wheeler Valdez Harper Burke Larson Santiago Maldonado Morrison Franklin Carlson Austin Dominguez Carr Lawson " +
  "Jacobs Obrien O'Brien Lynch Singh Vega Bishop Montgomery Oliver Jensen Harvey Williamson Gilbert Dean Sims Espinoza Howell " +
  "Khan Ahmed Ali Hussain Begum Shah Kumar Sharma Gupta Das Roy Wang Zhang Liu Yang Huang Zhao Zhou Ivanov Petrov Smirnov " +
  "Kuznetsov Popov Sokolov Novak Kowalski Nowak Horvat Müller Schneider Fischer Weber Becker Schulz Dubois Durand Lefebvre " +
  "Rossi Russo Ferrari Esposito Bianchi Nielsen Andersen Jansen Bakker Yilmaz Kaya Demir Cohen Levy Mizrahi Kim Park Choi " +
  "Tanaka Suzuki Sato Takahashi Watanabe Yamamoto Nakamura Okafor Mensah Diallo Traore Mbeki Abdullah Hassan Ibrahim";

/** States of the United States as addresses and news print them for short. */
export const stateAbbreviations: string =
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IA KS KY LA MD MA MI MN MO MS MT NE NV NH NJ NM NY NC ND OH OK PA RI SC SD TN " +
  "TX UT VT VA WA WV WI WY DC Calif. Conn. Fla. Ill. Mass. Mich. Minn. Wash. Tex. Penn. Ariz. Colo. Tenn. NYC L.A.";
